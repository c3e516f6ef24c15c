namespace Bansou.Flow.Core.Definitions.Lint.References;

/// <summary>BF243: every conference is a meeting type of the pack.</summary>
internal sealed class MeetingTypeIsKnownRule() : ReferenceRule("BF243", "meeting-type-is-known", "会議の種類", "meeting type", "meetingTypes")
{
    protected override IEnumerable<string> Known(Packs.Pack pack) => pack.MeetingTypes.Select(type => type.Id);

    protected override IEnumerable<string> Used(Steps.StepSettings step) => step.Conference?.Meeting is { } meeting ? [meeting] : [];
}
