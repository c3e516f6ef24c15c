using System.Buffers;
using System.Buffers.Binary;
using System.Text;
using System.Text.Json;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Projections;

namespace Bansou.Flow.Storage.Cases;

/// <summary>What is sealed into a row: who did it in which role, the idempotency key, and the event's own JSON. Texts have their length before them.</summary>
internal static class Envelope
{
    private const byte Format = 1;

    /// <summary>With one text more: for whom somebody stood in.</summary>
    private const byte FormatForAnother = 2;
    private const int Texts = 4;

    private static readonly byte[] EngineRole = Encoding.UTF8.GetBytes(Actor.EngineRole);

    /// <param name="write">Writes the event.</param>
    public static ReadOnlySpan<byte> Write<T>(ArrayBufferWriter<byte> buffer, Actor actor, string commandId, T happened, Action<Utf8JsonWriter, T> write, Utf8JsonWriter writer)
    {
        buffer.ResetWrittenCount();
        buffer.GetSpan(1)[0] = actor.For is null ? Format : FormatForAnother;
        buffer.Advance(1);
        WriteText(buffer, actor.Person.Value);
        WriteText(buffer, actor.Organisation.Value);
        WriteText(buffer, actor.Role);
        WriteText(buffer, commandId);
        if (actor.For is { } away)
        {
            WriteText(buffer, away.Value);
        }
        writer.Reset(buffer);
        write(writer, happened);
        writer.Flush();
        return buffer.WrittenSpan;
    }

    /// <summary>The event's own JSON.</summary>
    public static ReadOnlySpan<byte> Event(ReadOnlySpan<byte> opened)
    {
        Check(opened);
        var rest = opened[1..];
        for (var i = opened[0] == FormatForAnother ? -1 : 0; i < Texts; i++)
        {
            rest = rest[(2 + BinaryPrimitives.ReadUInt16LittleEndian(rest))..];
        }
        return rest;
    }

    public static (Actor Actor, string CommandId) Read(ReadOnlySpan<byte> opened)
    {
        Check(opened);
        var rest = opened[1..];
        var person = ReadText(ref rest);
        var organisation = ReadText(ref rest);
        var role = ReadText(ref rest);
        var commandId = ReadText(ref rest);
        PersonId? away = opened[0] == FormatForAnother ? new PersonId(ReadText(ref rest)) : null;
        return (new Actor(new PersonId(person), new OrganisationId(organisation), role) { For = away }, commandId);
    }

    /// <summary>Whether somebody did it, not the clock (<see cref="LastWord"/>).</summary>
    public static bool IsOfAPerson(ReadOnlySpan<byte> opened)
    {
        Check(opened);
        var rest = opened[1..];
        rest = rest[(2 + BinaryPrimitives.ReadUInt16LittleEndian(rest))..];
        rest = rest[(2 + BinaryPrimitives.ReadUInt16LittleEndian(rest))..];
        return !rest.Slice(2, BinaryPrimitives.ReadUInt16LittleEndian(rest)).SequenceEqual(EngineRole);
    }

    private static void Check(ReadOnlySpan<byte> opened)
    {
        if (opened.IsEmpty || opened[0] is not (Format or FormatForAnother))
        {
            throw new CorruptJournalException("A payload has an unknown format.");
        }
    }

    private static string ReadText(ref ReadOnlySpan<byte> rest)
    {
        var length = BinaryPrimitives.ReadUInt16LittleEndian(rest);
        var text = Encoding.UTF8.GetString(rest.Slice(2, length));
        rest = rest[(2 + length)..];
        return text;
    }

    private static void WriteText(ArrayBufferWriter<byte> buffer, string text)
    {
        var length = Encoding.UTF8.GetByteCount(text);
        var span = buffer.GetSpan(2 + length);
        BinaryPrimitives.WriteUInt16LittleEndian(span, checked((ushort)length));
        Encoding.UTF8.GetBytes(text, span[2..]);
        buffer.Advance(2 + length);
    }
}
