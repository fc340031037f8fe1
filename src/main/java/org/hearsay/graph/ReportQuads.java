package org.hearsay.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.hearsay.article.Article;
import org.hearsay.article.EdtfDate;
import org.hearsay.article.TextSpan;
import org.hearsay.claims.Claim;
import org.hearsay.claims.Details;
import org.hearsay.claims.Party;
import org.hearsay.claims.Report;
import org.hearsay.claims.SourceChain;
import org.hearsay.graph.Tellings.Telling;
import org.hearsay.graph.ontology.ClaimType;
import org.hearsay.graph.ontology.ReusedTerms;
import org.hearsay.graph.ontology.Vocabulary;

/** Writes the claims and reports of one article: propositions, tellings, chains of sources and direct edges. */
final class ReportQuads {
    private final ArticleGraph graph;
    private final PartyNodes parties;
    private final Set<Node> publisher = new LinkedHashSet<>();
    private final Set<Node> sources = new LinkedHashSet<>();

    ReportQuads(ArticleGraph graph, PartyNodes parties) {
        this.graph = graph;
        this.parties = parties;
    }

    /** States who published the article, who is then no source of it. */
    void publishedBy(Node outlet) {
        publisher.add(outlet);
    }

    /** {@return who published the article; none if that is unknown} */
    Set<Node> publishers() {
        return publisher;
    }

    /** {@return everyone on whose word the reports stand} */
    Set<Node> sources() {
        return sources;
    }

    /** A report that passed the gate, with the type of its claim. */
    record Admitted(Report report, ClaimType type) {}

    /**
     * Writes reports: one for each claim that the article tells, and one for each that it denies, with all the
     * sentences that do so. Of several readings of one sentence the most certain one stays.
     *
     * @return how many were written
     */
    int write(List<Admitted> admitted) {
        Map<String, Map<TextSpan, Telling>> reports = new LinkedHashMap<>();
        for (Admitted one : admitted) {
            Telling telling = tellingOf(one.report(), one.type());
            reports.computeIfAbsent(telling.key(), key -> new LinkedHashMap<>())
                    .merge(telling.report().evidence(), telling, ReportQuads::likelier);
        }
        EdtfDate published = graph.snapshot().article().metadata().datePublished();
        reports.values().forEach(tellings -> write(new Tellings(List.copyOf(tellings.values()), published)));
        return reports.size();
    }

    private static Telling likelier(Telling a, Telling b) {
        return b.report().confidence() > a.report().confidence() ? b : a;
    }

    private Telling tellingOf(Report report, ClaimType type) {
        List<Node> agent = nodeOf(report.claim().agent());
        List<Node> target = nodeOf(report.claim().target());
        if (type.symmetric() && iriOf(agent).compareTo(iriOf(target)) > 0) {
            List<Node> former = agent;
            agent = target;
            target = former;
        }
        String claim = graph.iris().claim(type, iriOf(agent), iriOf(target), identifyingContent(report, type));
        return new Telling(report, type, claim, agent, target);
    }

    /** Without words of its own, a statement is told apart by the sentence that mentions it. */
    private String identifyingContent(Report report, ClaimType type) {
        if (!type.identifiedByContent()) {
            return "";
        }
        Claim claim = report.claim();
        String content = claim.content().isBlank() ? report.details().content() : claim.content();
        boolean vague = content.isBlank() && !claim.target().isPresent();
        return vague ? graph.snapshot().article().words(report.evidence()) : content;
    }

    private void write(Tellings tellings) {
        Telling main = tellings.main();
        Node node = NodeFactory.createURI(graph.iris().report(graph.snapshot().hash(), main.key()));
        writeClaim(main);
        graph.addType(node, Vocabulary.REPORT);
        graph.add(node, Vocabulary.OF_CLAIM, claimOf(main));
        graph.add(node, Vocabulary.IN_ARTICLE, graph.article());
        graph.add(node, Vocabulary.CONFIDENCE, Literals.share(tellings.confidence()));
        writePassage(node, main.report());
        writeDetails(node, tellings.details());
        tellings.others().forEach(other -> writeFurther(node, other));
        writeSources(node, main, tellings.sources());
        for (Node outlet : publisher) {
            graph.add(node, Vocabulary.READING_OF, tellingBy(main, outlet));
        }
        writeDirectEdge(main);
    }

    private void writeClaim(Telling telling) {
        Node claim = claimOf(telling);
        graph.addType(claim, Vocabulary.CLAIM);
        graph.addType(claim, NodeFactory.createURI(telling.type().iri()));
        telling.agent().forEach(agent -> graph.add(claim, Vocabulary.AGENT, agent));
        telling.target().forEach(target -> graph.add(claim, Vocabulary.TARGET, target));
    }

    /** Another sentence that tells the same. */
    private void writeFurther(Node report, Telling other) {
        TextSpan span = graph.codePoints(other.report().evidence());
        Node passage =
                NodeFactory.createURI(graph.iris().passage(graph.snapshot().hash(), span, other.key()));
        graph.add(report, Vocabulary.ALSO_TOLD, passage);
        graph.addType(passage, Vocabulary.PASSAGE);
        graph.add(passage, Vocabulary.CONFIDENCE, Literals.share(other.report().confidence()));
        writePassage(passage, other.report());
        EdtfDate date = other.report().details().effectiveDate();
        if (date.isKnown()) {
            graph.add(passage, Vocabulary.EFFECTIVE_DATE, Literals.date(date));
        }
    }

    /** What a report and each further passage have: words, their place, and how firmly they tell the claim. */
    private void writePassage(Node node, Report report) {
        Article article = graph.snapshot().article();
        TextSpan span = graph.codePoints(report.evidence());
        graph.add(node, Vocabulary.HAS_STATUS, Statuses.node(report.status()));
        graph.add(node, ReusedTerms.EXACT, Literals.words(article.words(report.evidence())));
        graph.add(node, ReusedTerms.START, Literals.integer(span.start()));
        graph.add(node, ReusedTerms.END, Literals.integer(span.end()));
        if (report.cue().length() > 0) {
            TextSpan cue = graph.codePoints(report.cue());
            graph.addWords(node, Vocabulary.CUE, article.words(report.cue()));
            graph.add(node, Vocabulary.CUE_START, Literals.integer(cue.start()));
            graph.add(node, Vocabulary.CUE_END, Literals.integer(cue.end()));
        }
    }

    private void writeDetails(Node node, Details details) {
        if (details.effectiveDate().isKnown()) {
            graph.add(node, Vocabulary.EFFECTIVE_DATE, Literals.date(details.effectiveDate()));
        }
        graph.addWords(node, Vocabulary.AFFECTED, details.affected());
        graph.addWords(node, Vocabulary.CONTENT, details.content());
        graph.addWords(node, Vocabulary.LABEL, details.label());
        graph.addWords(node, Vocabulary.ROLE, details.role());
        graph.addWords(node, Vocabulary.AMOUNT, details.amount());
        graph.addWords(node, Vocabulary.PLACE, details.place());
    }

    private void writeSources(Node report, Telling telling, List<SourceChain> chains) {
        for (SourceChain chain : chains) {
            List<Node> links = new ArrayList<>(chain.links().stream()
                    .filter(Party::isPresent)
                    .map(parties::node)
                    .toList());
            links.removeAll(publisher);
            if (!links.isEmpty()) {
                graph.add(report, Vocabulary.SAID_BY, links.get(0));
                sources.addAll(links);
                links.forEach(link -> graph.add(report, Vocabulary.RELIES_ON, link));
                writeChain(report, telling, links);
            }
        }
        if (telling.type().identifiedByContent()) {
            telling.agent().stream()
                    .filter(agent -> !publisher.contains(agent))
                    .forEach(speaker -> writeSpeaker(report, telling, speaker, chains.isEmpty()));
        }
    }

    /** Who says, accuses or denies is the source of it; who is said not to have said anything is none. */
    private void writeSpeaker(Node report, Telling telling, Node speaker, boolean alone) {
        if (telling.isDenial()) {
            return;
        }
        sources.add(speaker);
        graph.add(report, Vocabulary.RELIES_ON, speaker);
        if (alone) {
            graph.add(report, Vocabulary.SAID_BY, speaker);
        }
    }

    /** The speaker of a statement is its agent; there is no telling of it by himself to be read. */
    private void writeChain(Node report, Telling telling, List<Node> links) {
        Node derived = report;
        for (Node link : links) {
            if (telling.type().identifiedByContent() && telling.agent().contains(link)) {
                continue;
            }
            Node unread = tellingBy(telling, link);
            graph.add(derived, ReusedTerms.WAS_DERIVED_FROM, unread);
            graph.addType(unread, Vocabulary.UNREAD_REPORT);
            graph.add(unread, Vocabulary.OF_CLAIM, claimOf(telling));
            graph.add(unread, Vocabulary.BY, link);
            derived = unread;
        }
    }

    private void writeDirectEdge(Telling telling) {
        if (!telling.type().hasDirectEdge() || !telling.report().status().isAffirmed()) {
            return;
        }
        Node edge = NodeFactory.createURI(telling.type().directEdge());
        for (Node agent : telling.agent()) {
            for (Node target : telling.target()) {
                graph.add(agent, edge, target);
                if (telling.type().symmetric()) {
                    graph.add(target, edge, agent);
                }
            }
        }
    }

    private static Node claimOf(Telling telling) {
        return NodeFactory.createURI(telling.claim());
    }

    private Node tellingBy(Telling telling, Node teller) {
        return NodeFactory.createURI(graph.iris().telling(telling.claim(), teller.getURI()));
    }

    private List<Node> nodeOf(Party party) {
        return party.isPresent() ? List.of(parties.node(party)) : List.of();
    }

    private static String iriOf(List<Node> node) {
        return node.isEmpty() ? "" : node.get(0).getURI();
    }
}
