namespace Bansou.Flow.Core.Forms;

/// <summary>What each type of field can do.</summary>
public static class FormFieldTypes
{
    public static bool FitsInTable(this FormFieldType type) => type switch
    {
        FormFieldType.Text or FormFieldType.LongText or FormFieldType.Number or FormFieldType.Yen or FormFieldType.Date or FormFieldType.Choice
            or FormFieldType.Several or FormFieldType.YesNoUnknown or FormFieldType.Person or FormFieldType.Organisation or FormFieldType.Resource => true,
        FormFieldType.Address or FormFieldType.Table or FormFieldType.ConsentGrid or FormFieldType.DomainGrid or FormFieldType.Checklist or FormFieldType.Note => false,
        _ => throw new System.Diagnostics.UnreachableException(type.ToString()),
    };

    /// <summary>Settings of its own, beside what every field has.</summary>
    internal static string[] Settings(this FormFieldType type) => type switch
    {
        FormFieldType.Text or FormFieldType.LongText => ["maxLength"],
        FormFieldType.Number => ["min", "max", "decimals", "unit"],
        FormFieldType.Yen => ["min", "max"],
        FormFieldType.Date => ["partial", "past"],
        FormFieldType.Choice or FormFieldType.Address or FormFieldType.Checklist => ["options"],
        FormFieldType.Several => ["options", "mostImportant"],
        FormFieldType.Table => ["columns", "maxRows"],
        FormFieldType.ConsentGrid => ["options", "maxRows"],
        FormFieldType.DomainGrid => ["periods", "maxLength"],
        FormFieldType.YesNoUnknown or FormFieldType.Person or FormFieldType.Organisation or FormFieldType.Resource or FormFieldType.Note => [],
        _ => throw new System.Diagnostics.UnreachableException(type.ToString()),
    };
}
