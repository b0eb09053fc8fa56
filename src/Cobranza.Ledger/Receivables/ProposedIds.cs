using System.Security.Cryptography;
using System.Text;

namespace Cobranza.Receivables;

/// <summary>Numbers for facts that the library proposes: the same facts always get the same number, so that posting twice is seen.</summary>
internal static class ProposedIds
{
    public static EntryId Entry(string what, params string[] about) => EntryId.Of(Text(what, about, EntryId.MaxLength));

    public static ReceivableId Receivable(string what, params string[] about) =>
        ReceivableId.Of(Text(what, about, ReceivableId.MaxLength));

    // Ids may be as long as a whole number themselves; then their end is replaced by a digest of all of it.
    private static string Text(string what, string[] about, int maxLength)
    {
        var text = $"{what}:{string.Join(':', about)}";
        if (text.Length <= maxLength)
        {
            return text;
        }

        var digest = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
        return $"{text[..(maxLength - digest.Length - 1)]}~{digest}";
    }
}
