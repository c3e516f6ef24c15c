using System.Text;
using Bansou.Flow.Storage.Sqlite;

namespace Bansou.Flow.Storage.Projections;

/// <summary>The conditions of one question, in the order in which they were asked, and the values that belong to them. No value ever stands in the text.</summary>
internal sealed class Conditions
{
    private readonly StringBuilder text = new();
    private readonly List<object> values = [];

    public string Where => text.ToString();

    /// <param name="condition">With one <c>?</c> for each value; left out when the first value is null.</param>
    public Conditions And(string condition, params ReadOnlySpan<object?> given)
    {
        if (given is [null, ..])
        {
            return this;
        }
        text.Append(text.Length == 0 ? "WHERE " : " AND ").Append(condition);
        foreach (var value in given)
        {
            values.Add(value!);
        }
        return this;
    }

    public Conditions AndIf(bool asked, string condition, params ReadOnlySpan<object?> given) => asked ? And(condition, given) : this;

    /// <summary>Binds the values from the first place on.</summary>
    public Statement Bind(Statement statement)
    {
        for (var i = 0; i < values.Count; i++)
        {
            _ = values[i] switch
            {
                string word => statement.Bind(i + 1, word),
                long number => statement.Bind(i + 1, number),
                int number => statement.Bind(i + 1, number),
                _ => throw new System.Diagnostics.UnreachableException(values[i].GetType().Name),
            };
        }
        return statement;
    }

    public Conditions Value(object value)
    {
        values.Add(value);
        return this;
    }
}
