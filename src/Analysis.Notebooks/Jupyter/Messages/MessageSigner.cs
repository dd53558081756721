using System.Security.Cryptography;
using System.Text;

namespace Analysis.Notebooks.Jupyter.Messages;

/// <summary>HMAC-SHA256 over the four JSON parts of a message, written as lower-case hexadecimal.</summary>
/// <param name="key">The connection file's key; not empty.</param>
sealed class MessageSigner(string key)
{
    readonly byte[] _key = key.Length > 0
        ? Encoding.UTF8.GetBytes(key)
        : throw new ArgumentException("A message signer needs a key.", nameof(key));

    public byte[] Sign(IEnumerable<byte[]> parts)
    {
        using var hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, _key);
        foreach (var part in parts)
            hash.AppendData(part);
        return Encoding.ASCII.GetBytes(Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    /// <summary>Compares in a time that does not tell where a wrong signature goes wrong.</summary>
    public bool IsSigned(IEnumerable<byte[]> parts, byte[] signature) => CryptographicOperations.FixedTimeEquals(Sign(parts), signature);
}
