package org.hearsay.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.hearsay.article.Outlet;
import org.hearsay.claims.Party;
import org.hearsay.graph.ontology.ReusedTerms;
import org.hearsay.graph.ontology.Vocabulary;
import org.hearsay.mentions.Entity;
import org.hearsay.mentions.EntityType;

/**
 * Finds the node of each participant and source of one article, and describes it in the article's graph.
 *
 * <p>What has a name is the same node in every article; an outlet is an organisation, so that an agency that one
 * article cites and another comes from is one node. What is only described belongs to its article: "a user" in two
 * articles are not known to be one.
 */
final class PartyNodes {
    private final ArticleGraph graph;
    private final List<Entity> entities;
    private final CanonicalNames names;
    private final Map<Integer, Node> described = new HashMap<>();

    PartyNodes(ArticleGraph graph, List<Entity> entities, CanonicalNames names) {
        this.graph = graph;
        this.entities = entities;
        this.names = names;
    }

    /** Describes every entity that has a name. */
    void describeNamed() {
        for (int i = 0; i < entities.size(); i++) {
            if (entities.get(i).isNamed()) {
                entity(i);
            }
        }
    }

    /** {@return the node of a participant or source, described in the graph} */
    Node node(Party party) {
        if (party.isEntity() && party.entity() < entities.size()) {
            return entity(party.entity());
        }
        if (party.type() != EntityType.UNNAMED) {
            return named(party.type(), party.label());
        }
        return describedOnly("thing", Vocabulary.DESCRIPTION, party.label());
    }

    /**
     * {@return the node of who published the article; an outlet, and an entity of the text only if the text mentions
     * it}
     */
    Node publisher(Outlet outlet) {
        String canonical = names.canonical(EntityType.ORGANIZATION, outlet.name());
        Node node = NodeFactory.createURI(graph.iris().named(kindOf(EntityType.ORGANIZATION), canonical));
        graph.name(node, outlet.name());
        markAsOutlet(node);
        if (!outlet.url().isEmpty()) {
            graph.add(node, ReusedTerms.URL, Literals.address(outlet.url()));
        }
        return node;
    }

    private Node entity(int index) {
        Node known = described.get(index);
        if (known != null) {
            return known;
        }
        Entity entity = entities.get(index);
        Node node = entity.isNamed()
                ? named(entity.type(), entity.name())
                : describedOnly("unnamed", Vocabulary.UNNAMED_PARTY, entity.name());
        entity.labels().forEach(label -> graph.name(node, label));
        entity.descriptions().forEach(words -> graph.addWords(node, Vocabulary.DESCRIBED_AS, words));
        if (entity.type() == EntityType.ORGANIZATION
                && entity.descriptions().stream().anyMatch(names::describesOutlet)) {
            markAsOutlet(node);
        }
        described.put(index, node);
        return node;
    }

    private Node named(EntityType type, String name) {
        String canonical = names.canonical(type, name);
        Node node = NodeFactory.createURI(graph.iris().named(kindOf(type), canonical));
        graph.addType(node, classOf(type));
        graph.name(node, name);
        if (type == EntityType.ORGANIZATION && names.isOutlet(name)) {
            markAsOutlet(node);
        }
        return node;
    }

    private Node describedOnly(String kind, Node type, String words) {
        Node node = NodeFactory.createURI(
                graph.iris().described(kind, graph.snapshot().hash(), words));
        graph.addType(node, type);
        graph.name(node, words);
        return node;
    }

    private void markAsOutlet(Node node) {
        graph.addType(node, Vocabulary.OUTLET);
        graph.addType(node, ReusedTerms.NEWS_MEDIA_ORGANIZATION);
    }

    private static String kindOf(EntityType type) {
        return switch (type) {
            case ORGANIZATION -> "organization";
            case PERSON -> "person";
            case TOOL -> "tool";
            case PLACE -> "place";
            case UNNAMED -> "unnamed";
        };
    }

    private static Node classOf(EntityType type) {
        return switch (type) {
            case ORGANIZATION -> ReusedTerms.ORGANIZATION;
            case PERSON -> ReusedTerms.PERSON;
            case TOOL -> Vocabulary.TOOL;
            case PLACE -> ReusedTerms.PLACE;
            case UNNAMED -> Vocabulary.UNNAMED_PARTY;
        };
    }
}
