using System.Collections.Immutable;
using Bansou.Flow.Core.Definitions;
using Bansou.Flow.Core.Definitions.Reading;

namespace Bansou.Flow.Core.Forms;

/// <summary>What became of a form's text: the form, or null while it has errors, and all that was found.</summary>
public sealed record FormReadResult(FormDefinition? Form, ImmutableArray<Diagnostic> Diagnostics);

/// <summary>様式の読み取り: makes a form of any bytes at all; all problems at once, nothing is thrown.</summary>
public sealed class FormReader
{
    public const string Format = "bansou-form/1";

    private readonly FormReading reading;
    private readonly FormFieldReader fields;

    private FormReader(Findings findings)
    {
        reading = new FormReading(findings);
        fields = new FormFieldReader(reading);
    }

    public static FormReadResult Read(ReadOnlySpan<byte> text, string? file = null)
    {
        var findings = new Findings(file);
        var root = SourceReader.Read(text, findings);
        var form = root is null ? null : Read(root, findings);
        var found = findings.InOrder();
        return new FormReadResult(found.Any(each => each.Severity == Severity.Error) ? null : form, found);
    }

    /// <summary>As far as it can be read; whether there were errors, the findings say.</summary>
    internal static FormDefinition? Read(SourceNode root, Findings findings)
    {
        if (new Scope(findings).Is(root, "form", SourceKind.Object))
        {
            return new FormReader(findings).Form(root);
        }
        return null;
    }

    private FormDefinition? Form(SourceNode root)
    {
        reading.TellUnknown(root, "format", "id", "name", "version", "purpose", "visibility", "isolated", "sections");
        var format = reading.Plain.Text(root, "format");
        if (format != Format)
        {
            reading.Add(FormRules.UnknownFormat, (root.Find("format") ?? root).Place, format ?? "");
        }
        var id = reading.Id(root);
        var name = reading.Words(root, "name");
        if (root.Find("version") is null)
        {
            reading.Add(FormRules.Missing, root.Place, "version");
        }
        var version = reading.Plain.Number(root, "version", 1, 9999) ?? 1;
        var purpose = reading.MaybeWords(root, "purpose");
        var visibility = reading.Visibility(root) ?? FormVisibility.Staff;
        var sections = Sections(root);
        reading.TellUnknownConditions(sections);
        return id is null ? null : new FormDefinition(id, name, version, purpose, visibility, sections) { Isolated = reading.Plain.Boolean(root, "isolated") ?? false };
    }

    private ImmutableArray<FormSection> Sections(SourceNode root)
    {
        var sections = ImmutableArray.CreateBuilder<FormSection>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var fieldIds = new HashSet<string>(StringComparer.Ordinal);
        foreach (var node in reading.Plain.Objects(root, "sections"))
        {
            reading.TellUnknown(node, "id", "title", "help", "showWhen", "visibility", "fields");
            var id = reading.Id(node);
            if (id is not null && !ids.Add(id))
            {
                reading.Add(FormRules.DuplicateId, node.Place, id);
            }
            sections.Add(new FormSection(id ?? "", reading.Words(node, "title"), reading.MaybeWords(node, "help"), reading.ShowWhen(node), reading.Visibility(node), fields.Fields(node, fieldIds)));
        }
        if (sections.Count == 0)
        {
            reading.Add(FormRules.Missing, root.Place, "sections");
        }
        return sections.DrainToImmutable();
    }
}
