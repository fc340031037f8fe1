package org.hearsay.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.hearsay.article.TextSpan;
import org.hearsay.claims.Claim;
import org.hearsay.claims.Details;
import org.hearsay.claims.Party;
import org.hearsay.claims.Report;
import org.hearsay.claims.SourceChain;
import org.hearsay.claims.Status;
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
     * Writes reports. Of several that tell the same claim in the same sentence the most certain one stays, so that a
     * report has one status.
     *
     * @return how many were written
     */
    int write(List<Admitted> reports) {
        Map<String, Telling> tellings = new LinkedHashMap<>();
        for (Admitted admitted : reports) {
            Telling telling = tellingOf(admitted.report(), admitted.type());
            tellings.merge(telling.iri(), telling, (a, b) -> b.confidence() > a.confidence() ? b : a);
        }
        tellings.values().forEach(this::write);
        return tellings.size();
    }

    /** One report with the nodes of its claim and participants. */
    private record Telling(
            Report report, ClaimType type, String iri, String claim, List<Node> agent, List<Node> target) {
        double confidence() {
            return report.confidence();
        }

        Node claimNode() {
            return NodeFactory.createURI(claim);
        }

        Node node() {
            return NodeFactory.createURI(iri);
        }
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
        TextSpan span = graph.codePoints(report.evidence());
        String iri = graph.iris().report(graph.snapshot().hash(), span, claim);
        return new Telling(report, type, iri, claim, agent, target);
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

    private void write(Telling telling) {
        writeClaim(telling);
        writeTelling(telling);
        writeDetails(telling.node(), telling.report().details());
        writeSources(telling);
        for (Node outlet : publisher) {
            graph.add(telling.node(), Vocabulary.READING_OF, tellingBy(telling, outlet));
        }
        writeDirectEdge(telling);
    }

    private void writeClaim(Telling telling) {
        Node claim = telling.claimNode();
        graph.addType(claim, Vocabulary.CLAIM);
        graph.addType(claim, NodeFactory.createURI(telling.type().iri()));
        telling.agent().forEach(agent -> graph.add(claim, Vocabulary.AGENT, agent));
        telling.target().forEach(target -> graph.add(claim, Vocabulary.TARGET, target));
    }

    private void writeTelling(Telling telling) {
        Report report = telling.report();
        Node node = telling.node();
        graph.addType(node, Vocabulary.REPORT);
        graph.add(node, Vocabulary.OF_CLAIM, telling.claimNode());
        graph.add(node, Vocabulary.IN_ARTICLE, graph.article());
        graph.add(node, Vocabulary.HAS_STATUS, Statuses.node(report.status()));
        graph.add(node, Vocabulary.CONFIDENCE, Literals.share(report.confidence()));
        TextSpan span = graph.codePoints(report.evidence());
        graph.add(
                node,
                ReusedTerms.EXACT,
                Literals.words(graph.snapshot().article().words(report.evidence())));
        graph.add(node, ReusedTerms.START, Literals.integer(span.start()));
        graph.add(node, ReusedTerms.END, Literals.integer(span.end()));
        if (report.cue().length() > 0) {
            TextSpan cue = graph.codePoints(report.cue());
            graph.addWords(node, Vocabulary.CUE, graph.snapshot().article().words(report.cue()));
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

    private void writeSources(Telling telling) {
        for (SourceChain chain : telling.report().sources()) {
            List<Node> links = new ArrayList<>(chain.links().stream()
                    .filter(Party::isPresent)
                    .map(parties::node)
                    .toList());
            links.removeAll(publisher);
            if (!links.isEmpty()) {
                graph.add(telling.node(), Vocabulary.SAID_BY, links.get(0));
                sources.addAll(links);
                links.forEach(link -> graph.add(telling.node(), Vocabulary.RELIES_ON, link));
                writeChain(telling, links);
            }
        }
        if (telling.type().identifiedByContent()) {
            telling.agent().stream()
                    .filter(agent -> !publisher.contains(agent))
                    .forEach(speaker -> writeSpeaker(telling, speaker));
        }
    }

    /** Who says, accuses or denies is the source of it; who is said not to have said anything is none. */
    private void writeSpeaker(Telling telling, Node speaker) {
        if (telling.report().status() == Status.DENIED) {
            return;
        }
        sources.add(speaker);
        if (telling.report().sources().isEmpty()) {
            graph.add(telling.node(), Vocabulary.SAID_BY, speaker);
            graph.add(telling.node(), Vocabulary.RELIES_ON, speaker);
        }
    }

    /** The speaker of a statement is its agent; there is no telling of it by himself to be read. */
    private void writeChain(Telling telling, List<Node> links) {
        Node derived = telling.node();
        for (Node link : links) {
            if (telling.type().identifiedByContent() && telling.agent().contains(link)) {
                continue;
            }
            Node unread = tellingBy(telling, link);
            graph.add(derived, ReusedTerms.WAS_DERIVED_FROM, unread);
            graph.addType(unread, Vocabulary.UNREAD_REPORT);
            graph.add(unread, Vocabulary.OF_CLAIM, telling.claimNode());
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
