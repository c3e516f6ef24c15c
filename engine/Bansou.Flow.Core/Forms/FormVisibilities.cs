namespace Bansou.Flow.Core.Forms;

/// <summary>公開範囲 as it is in the end: what is written nearest to the field counts, and nobody sees more than a section or form for the holders allows.</summary>
public static class FormVisibilities
{
    public static FormVisibility Of(FormDefinition form, FormSection section, FormField field)
    {
        var isForHolders = form.Visibility == FormVisibility.Holders || section.Visibility == FormVisibility.Holders;
        return isForHolders ? FormVisibility.Holders : field.Visibility ?? section.Visibility ?? form.Visibility;
    }
}
