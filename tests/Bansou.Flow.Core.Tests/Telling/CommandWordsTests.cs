using Bansou.Flow.Core.Journal;
using Bansou.Flow.Core.Telling;

namespace Bansou.Flow.Tests.Telling;

/// <summary>Whatever can be done has a name in both languages.</summary>
public class CommandWordsTests
{
    [Fact]
    public void Every_command_is_called_something_in_English() =>
        CommandCatalog.Names.Concat(MeetingCommandCatalog.Names).Where(name => !CommandWords.Knows(name)).ShouldBeEmpty();
}
