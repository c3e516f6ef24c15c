using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Reading;

namespace Bansou.Flow.Core.Rights;

/// <summary>だれがどこまで読めるか: by role code and by what ties the reader to the case; pure, asked anew at every reading.</summary>
public static class ReadingRights
{
    /// <summary>The most that the reader may see of this case now, with the reason. Who is tied to it in no way sees nothing.</summary>
    public static ReadingRight Of(CaseContext context, CaseState state, CaseRelations? relations = null) =>
        Of(context, state, relations ?? CaseRelations.None, _ => true);

    /// <summary>The most that the reader may see without saying what for.</summary>
    public static ReadingRight WithoutReason(CaseContext context, CaseState state, CaseRelations? relations = null) =>
        Of(context, state, relations ?? CaseRelations.None, right => !right.NeedsReason);

    private static ReadingRight Of(CaseContext context, CaseState state, CaseRelations relations, Func<ReadingRight, bool> counts) => state switch
    {
        CaseState.NotOpened => ReadingRight.Nothing("このケースはありません。"),
        CaseState.Active active => Of(context, active, relations, counts),
        CaseState.SeenOff seenOff => Of(context, seenOff.Last, relations, counts),
        _ => throw new System.Diagnostics.UnreachableException(state.GetType().Name),
    };

    private static ReadingRight Of(CaseContext context, CaseState.Active state, CaseRelations relations, Func<ReadingRight, bool> counts)
    {
        if (Reader.Of(context.Today, context.Actor) is not { } reader)
        {
            return ReadingRight.Nothing("この立場は、いまの名簿にありません。立場を選び直してください。");
        }
        switch (reader.Side)
        {
            case RoleSide.NoCases:
                return ReadingRight.Nothing("この役割では、ケースの中身は見ません。");
            case RoleSide.Person:
                return relations.IsThePerson
                    ? new ReadingRight(ReadingLevel.Plan, ReadPart.PersonsPage, "ご本人のページです。")
                    : ReadingRight.Nothing("ほかの人のケースは見られません。");
            case RoleSide.Household or RoleSide.Accompanying or RoleSide.RegionBuilding or RoleSide.Receiving or RoleSide.Near or RoleSide.Deciding:
                break;
            default:
                throw new System.Diagnostics.UnreachableException(reader.Side.ToString());
        }
        if (!state.Records.Household.MaySee(reader.Person, null) || (reader.Actor.For is { } away && !state.Records.Household.MaySee(away, null)))
        {
            return ReadingRight.Nothing("このケースは見られません。");
        }
        return ReadingTies.Of(context, state, reader, relations).Where(counts).MaxBy(right => (right.Level, !right.NeedsReason))
            ?? ReadingRight.Nothing("このケースに関わる立場がありません。担当の人にたずねてください。");
    }
}
