using System.Text;

namespace Analysis.Notebooks.Jupyter.Zmtp;

/// <summary>The 64 bytes with which both sides of a ZMTP 3.0 connection open it (RFC 23).</summary>
static class Greeting
{
    public const int Length = 64;

    const int VersionAt = 10;
    const int MechanismAt = 12;
    const int MechanismLength = 20;

    /// <summary>This side's greeting: version 3.0, so that libzmq sends subscriptions as messages, and mechanism NULL.</summary>
    public static byte[] Own()
    {
        var greeting = new byte[Length];
        greeting[0] = 0xFF;
        greeting[9] = 0x7F;
        greeting[VersionAt] = 3;
        "NULL"u8.CopyTo(greeting.AsSpan(MechanismAt));
        return greeting;
    }

    /// <exception cref="InvalidDataException">The peer speaks no ZMTP 3, or asks for a security mechanism.</exception>
    public static void Check(ReadOnlySpan<byte> greeting)
    {
        if (greeting.Length != Length || greeting[0] != 0xFF || greeting[9] != 0x7F)
            throw new InvalidDataException("The peer's greeting is no ZMTP greeting.");
        if (greeting[VersionAt] < 3)
            throw new InvalidDataException($"The peer speaks ZMTP {greeting[VersionAt]}; the kernel needs 3.0 or later.");
        var mechanism = greeting.Slice(MechanismAt, MechanismLength).TrimEnd((byte)0);
        if (!mechanism.SequenceEqual("NULL"u8))
            throw new InvalidDataException($"The peer asks for the mechanism \"{Encoding.ASCII.GetString(mechanism)}\"; the kernel knows NULL.");
    }
}
