namespace Bansou.Flow.Storage.Registry;

/// <summary>空きを確かめた: what somebody heard, and on which day.</summary>
/// <param name="On">最後に空きをたずねた日; null when nobody has asked yet.</param>
/// <param name="State">One of <see cref="ResourceEntry.RoomStates"/>, or empty.</param>
/// <param name="Words">空きのようす.</param>
/// <param name="Waiting">待ち, in words.</param>
public sealed record RoomEntry(DateOnly? On, string State, string Words, string Waiting)
{
    /// <summary>What was asked later is not written over by what was asked before.</summary>
    internal IEnumerable<RegistryProblem> Older(RoomEntry known)
    {
        if (On is { } on && known.On is { } later && on < later)
        {
            yield return new RegistryProblem("checked-later", "checkedOn", $"もっと新しく、{later:yyyy年M月d日}に確かめてあります。その日からあとの日を書いてください。");
        }
    }

    internal IEnumerable<RegistryProblem> Problems(DateOnly today)
    {
        if (On > today)
        {
            yield return new RegistryProblem("day-to-come", "checkedOn", "まだ来ていない日です。空きを確かめた日を書いてください。");
        }
        if (State.Length > 0 && !ResourceEntry.RoomStates.Contains(State))
        {
            yield return new RegistryProblem("wrong-value", "roomState", "空きは open（空きがある）・waiting（待ちがある）・full（空きがない）から選んでください。");
        }
        foreach (var problem in FreeText.Against("capacity", Words, 400).Concat(FreeText.Against("waiting", Waiting)))
        {
            yield return problem;
        }
    }
}
