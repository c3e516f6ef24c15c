namespace Bansou.Flow.Storage.Backups;

/// <summary>A stream that goes from its beginning to its end in one direction; as <see cref="Stream"/> asks, everything else is not supported.</summary>
internal abstract class OneWayStream : Stream
{
    public override bool CanSeek => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override void Flush() { }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}

/// <summary>A stream that is written from its beginning to its end.</summary>
internal abstract class WriteOnlyStream : OneWayStream
{
    public override bool CanRead => false;

    public override bool CanWrite => true;

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public abstract override void Write(ReadOnlySpan<byte> buffer);
}

/// <summary>A stream that is read from its beginning to its end.</summary>
internal abstract class ReadOnlyStream : OneWayStream
{
    public override bool CanRead => true;

    public override bool CanWrite => false;

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public abstract override int Read(Span<byte> buffer);
}

/// <summary>Leaves the stream beneath it open.</summary>
internal sealed class KeptOpen(Stream into) : WriteOnlyStream
{
    public override void Write(ReadOnlySpan<byte> buffer) => into.Write(buffer);
}
