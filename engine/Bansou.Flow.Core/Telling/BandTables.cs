using Bansou.Flow.Core.Cases.Bands;

namespace Bansou.Flow.Core.Telling;

/// <summary>駅の帯のことば.</summary>
public static class BandTables
{
    public static readonly WordTable State = WordTable.Of(
        "stationState",
        (StationState.NotYet, "まだ", "Not yet"),
        (StationState.Now, "いま", "Now"),
        (StationState.Visited, "行った", "Visited"),
        (StationState.Returned, "もどってきた", "Returned from"));

    public static readonly WordTable Stop = WordTable.Of(
        "stopKind",
        (StopKind.StepDone, "ステップが終わった", "A step was done"),
        (StopKind.Arrived, "つなぎ先に着いた", "Arrived"),
        (StopKind.Watching, "見守りが始まった", "The watch began"),
        (StopKind.Returned, "もどし", "Returned"));
}
