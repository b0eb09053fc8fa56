namespace Cobranza.Aging;

/// <summary>What has an age of its own.</summary>
public enum AgingScope
{
    /// <summary>Each part of an item: its due portions, and their components, age by their own due dates.</summary>
    Part,

    /// <summary>The item as a whole: everything open on it is as old as its oldest open part.</summary>
    Item,
}
