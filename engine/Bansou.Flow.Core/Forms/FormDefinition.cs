using System.Collections.Immutable;
using Bansou.Flow.Core.Expressions;

namespace Bansou.Flow.Core.Forms;

/// <summary>様式: one form as data; the server and the browser check answers by it (docs/form-format.md).</summary>
/// <param name="Version">版: counted up whenever the fields change. Answers name the version that they were given to.</param>
public sealed record FormDefinition(string Id, FormText Name, int Version, FormText? Purpose, FormVisibility Visibility, ImmutableArray<FormSection> Sections)
{
    /// <summary>支援会議 (106条の6): written in the meeting only, never into a case (HR-12).</summary>
    public bool Isolated { get; init; }

    /// <summary>All fields, with the section that each stands in.</summary>
    public IEnumerable<(FormSection Section, FormField Field)> Fields => Sections.SelectMany(section => section.Fields.Select(each => (section, each)));
}

/// <summary>様式の区分: some fields under a title, shown when a condition holds.</summary>
/// <param name="Visibility">Null: as the form.</param>
public sealed record FormSection(string Id, FormText Title, FormText? Help, Condition? ShowWhen, FormVisibility? Visibility, ImmutableArray<FormField> Fields);

/// <summary>選ぶもの: an option, an item of a checklist, a period, or a kind of address.</summary>
/// <param name="FreeText">「その他」: words may be written beside it.</param>
public sealed record FormOption(string Id, FormText Label, bool FreeText = false);
