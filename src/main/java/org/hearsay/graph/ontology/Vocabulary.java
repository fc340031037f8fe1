package org.hearsay.graph.ontology;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * The terms of {@code ontology/hearsay.ttl} that the software writes and reads by name. Claim types, their direct edges
 * and the statuses are data: see {@link ClaimTypes}.
 */
public final class Vocabulary {
    /** The namespace of all terms. */
    public static final String NAMESPACE = "https://w3id.org/hearsay/ns#";

    /** One snapshot of one news article: the same address with another text is another snapshot. */
    public static final Node ARTICLE = term("Article");

    /** An organisation that publishes news. */
    public static final Node OUTLET = term("Outlet");

    /** Something made to be used: software, a model, an app, a platform, a device, a product. */
    public static final Node TOOL = term("Tool");

    /** Somebody who acts or speaks in one article and is described, not named; never shared between articles. */
    public static final Node UNNAMED_PARTY = term("UnnamedParty");

    /** Something that takes part in a claim and is described, not named; never shared between articles. */
    public static final Node DESCRIPTION = term("Description");

    /** A proposition, whoever tells it: a type and its participants, the same node in every article that carries it. */
    public static final Node CLAIM = term("Claim");

    /** One telling of one claim in one article, with the sentence that carries it. */
    public static final Node REPORT = term("Report");

    /**
     * A telling of a claim that an article relies on, known only through that article and without a sentence of its
     * own.
     */
    public static final Node UNREAD_REPORT = term("UnreadReport");

    /** Another sentence of an article that tells the claim of a report, as firmly as it does so itself. */
    public static final Node PASSAGE = term("Passage");

    /** How firmly an article tells a claim. */
    public static final Node STATUS = term("Status");

    /** A class of claims that the reader knows; all that the software needs to know of it is stated on it. */
    public static final Node CLAIM_TYPE = term("ClaimType");

    /** The reading of articles with one version of the software, its models and its lexicon. */
    public static final Node RUN = term("Run");

    /** Something the reading depends on, with the hash of its bytes. */
    public static final Node COMPONENT = term("Component");

    /** Who does what is claimed. */
    public static final Node AGENT = term("agent");

    /** Whom or what it is done to. */
    public static final Node TARGET = term("target");

    /** The claim that this claim is about. */
    public static final Node ABOUT = term("about");

    /** The claim that a report tells. */
    public static final Node OF_CLAIM = term("claim");

    /** The snapshot of the article that tells it. */
    public static final Node IN_ARTICLE = term("article");

    /** A further sentence of the article that tells the claim of a report. */
    public static final Node ALSO_TOLD = term("alsoTold");

    /** How firmly it is told. */
    public static final Node HAS_STATUS = term("status");

    /** The immediate source: on whose word the article tells it; absent when the outlet speaks for itself. */
    public static final Node SAID_BY = term("saidBy");

    /** Everyone on whose word a report stands, the immediate source and all further down the chain. */
    public static final Node RELIES_ON = term("reliesOn");

    /** Whose telling an unread report is. */
    public static final Node BY = term("by");

    /**
     * From a report to the telling of the same claim by the same outlet as others cite it: where an
     * {@code hs:UnreadReport} has been read, this leads to its text.
     */
    public static final Node READING_OF = term("readingOf");

    /**
     * When the event takes effect, as told there, as xsd:date, xsd:gYearMonth, xsd:gYear or {@code hs:edtf}, whichever
     * keeps the precision of the text.
     */
    public static final Node EFFECTIVE_DATE = term("effectiveDate");

    /** For whom, in the words of the article. */
    public static final Node AFFECTED = term("affected");

    /** What is said, alleged or denied, in the words of the article. */
    public static final Node CONTENT = term("content");

    /** What something is declared to be, in the words of the article. */
    public static final Node LABEL = term("label");

    /** Post or function, in the words of the article. */
    public static final Node ROLE = term("role");

    /** A sum, in the words of the article. */
    public static final Node AMOUNT = term("amount");

    /** Where it happened, in the words of the article. */
    public static final Node PLACE = term("place");

    /** The words that express the claim. */
    public static final Node CUE = term("cue");

    /** First Unicode code point of the cue in the body of the article, from 0. */
    public static final Node CUE_START = term("cueStart");

    /** Code point after the last one of the cue. */
    public static final Node CUE_END = term("cueEnd");

    /** How often claims read on such grounds are right, from 0 to 1. */
    public static final Node CONFIDENCE = term("confidence");

    /** Hash of a text in UTF-8, or of the bytes of a component, as 64 hexadecimal digits. */
    public static final Node SHA256 = term("sha256");

    /** What makes two snapshots the same article: its address, or its identifier when it has none. */
    public static final Node KEY = term("key");

    /** Words that describe an entity in one article without naming it. */
    public static final Node DESCRIBED_AS = term("describedAs");

    /**
     * A date that xsd:date, xsd:gYearMonth and xsd:gYear cannot hold: year with quarter (-Q3), half (-H1), ISO week
     * (-W28) or season (-SP, -SU, -FA, -WI), or an interval of two dates with a slash, after EDTF and TIMEX3.
     */
    public static final Node EDTF = term("edtf");

    /**
     * The property that leads from agent to target where an article asserts or reports such a claim; types without one
     * never become an edge.
     */
    public static final Node DIRECT_EDGE = term("directEdge");

    /** Whether what is said belongs to what makes the claim that claim. */
    public static final Node IDENTIFIED_BY_CONTENT = term("identifiedByContent");

    /** Whether agent and target can change places. */
    public static final Node SYMMETRIC = term("symmetric");

    /** Whether a claim of that status counts as so, and may stand as a direct edge. */
    public static final Node AFFIRMED = term("affirmed");

    private Vocabulary() {}

    /** {@return the term of that local name} */
    static Node term(String localName) {
        return NodeFactory.createURI(NAMESPACE + localName);
    }
}
