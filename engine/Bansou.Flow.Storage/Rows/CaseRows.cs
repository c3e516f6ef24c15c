using Bansou.Flow.Storage.Cases;

namespace Bansou.Flow.Storage.Rows;

/// <summary>The rows of a case that change in the transaction of its append.</summary>
internal static class CaseRows
{
    public static void Write(RowStatements rows, long stream, LoadedCase before, LoadedCase after)
    {
    }
}
