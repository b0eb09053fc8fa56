using Cobranza.Commitments;

namespace Cobranza.Json.Writing;

/// <summary>A contact; what is not known about it is not written.</summary>
internal static class ContactWriter
{
    public static void Made(JsonOut json, ContactMade contact)
    {
        json.TextIf("stepId", contact.StepId);
        json.Text("channel", contact.Channel);
        if (contact.Details != ContactDetails.None)
        {
            json.Object("details", () => Details(json, contact.Details));
        }
    }

    private static void Details(JsonOut json, ContactDetails details)
    {
        json.Word("direction", details.Direction);
        json.TextIf("personRole", details.PersonRole);
        json.TextIf("outcome", details.Outcome);
        json.DateIf("nextActionOn", details.NextActionOn);
        json.TextIf("noticeProof", details.NoticeProof);
        if (!details.Items.IsEmpty)
        {
            json.Texts("items", details.Items, item => item.Value);
        }

        json.TextIf("note", details.Note);
    }
}
