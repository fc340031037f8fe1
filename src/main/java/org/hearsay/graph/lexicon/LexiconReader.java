package org.hearsay.graph.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RiotException;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.hearsay.claims.lexicon.LexicalEntry;
import org.hearsay.claims.lexicon.LexicalSense;
import org.hearsay.claims.lexicon.Lexicon;
import org.hearsay.claims.lexicon.RelationPattern;
import org.hearsay.claims.lexicon.WordClass;

/** Reads OntoLex-Lemon Turtle: the project's own lexicon and what a user adds to it. */
public final class LexiconReader {
    private static final String HS = "https://w3id.org/hearsay/ns#";
    private static final String ONTOLEX = "http://www.w3.org/ns/lemon/ontolex#";
    private static final String LEXINFO = "http://www.lexinfo.net/ontology/3.0/lexinfo#";
    private static final Node REFERENCE = iri(ONTOLEX + "reference");

    private final Graph graph;

    private LexiconReader(Graph graph) {
        this.graph = graph;
    }

    /**
     * {@return the shipped lexicon, extended by the user's files}
     *
     * @param extensions Turtle with more entries, and with the claim types that they refer to
     * @throws IOException if a file cannot be read or is not Turtle; names the file
     */
    public static Lexicon read(List<Path> extensions) throws IOException {
        Graph graph = GraphFactory.createDefaultGraph();
        readResource(graph, "/ontology/hearsay.ttl");
        readResource(graph, "/ontology/lexicon.ttl");
        for (Path extension : extensions) {
            try {
                RDFDataMgr.read(graph, extension.toUri().toString(), Lang.TURTLE);
            } catch (RiotException e) {
                throw new IOException(extension + ": " + e.getMessage(), e);
            }
        }
        return new LexiconReader(graph).lexicon();
    }

    private static void readResource(Graph graph, String name) throws IOException {
        try (InputStream in = LexiconReader.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("the program lacks " + name);
            }
            RDFDataMgr.read(graph, in, Lang.TURTLE);
        }
    }

    private Lexicon lexicon() throws IOException {
        List<LexicalEntry> entries = new ArrayList<>();
        for (Node entry : subjects(iri(ONTOLEX + "canonicalForm"))) {
            entries.add(entry(entry));
        }
        List<RelationPattern> relations = new ArrayList<>();
        for (Node pattern : subjects(iri(HS + "anchor"))) {
            if (graph.contains(pattern, RDF.type.asNode(), iri(HS + "RelationPattern"))) {
                relations.add(relation(pattern));
            }
        }
        return Lexicon.of(entries, relations);
    }

    private LexicalEntry entry(Node entry) throws IOException {
        Node form = sole(entry, iri(ONTOLEX + "canonicalForm"));
        String written = sole(form, iri(ONTOLEX + "writtenRep")).getLiteralLexicalForm();
        List<LexicalSense> senses = new ArrayList<>();
        for (Node sense : objects(entry, iri(ONTOLEX + "sense"))) {
            senses.add(new LexicalSense(
                    type(sole(sense, REFERENCE)),
                    texts(sense, iri(HS + "agentFunction")),
                    texts(sense, iri(HS + "targetFunction"))));
        }
        senses.sort((a, b) -> a.type().compareTo(b.type()));
        if (senses.isEmpty()) {
            throw new IOException("the lexical entry " + entry + " has no ontolex:sense");
        }
        return new LexicalEntry(lemmas(written), wordClass(entry), senses);
    }

    /** The words of a wording; the parts of a hyphenated word are words, as in the sentences. */
    private static List<String> lemmas(String written) {
        String spaced = written.toLowerCase(Locale.ROOT).replace("-", " - ").strip();
        return List.of(spaced.split("\\s+"));
    }

    private WordClass wordClass(Node entry) throws IOException {
        Node partOfSpeech = sole(entry, iri(LEXINFO + "partOfSpeech"));
        return switch (partOfSpeech.getURI().substring(LEXINFO.length())) {
            case "verb" -> WordClass.VERB;
            case "noun" -> WordClass.NOUN;
            case "adjective" -> WordClass.ADJECTIVE;
            case "adverb" -> WordClass.ADVERB;
            case "preposition" -> WordClass.PREPOSITION;
            default ->
                throw new IOException("the lexical entry " + entry
                        + " is no verb, noun, adjective, adverb or preposition: " + partOfSpeech);
        };
    }

    private RelationPattern relation(Node pattern) throws IOException {
        return new RelationPattern(
                type(sole(pattern, REFERENCE)),
                sole(pattern, iri(HS + "anchor")).equals(iri(HS + "target")),
                texts(pattern, iri(HS + "anchorType")),
                texts(pattern, iri(HS + "otherType")),
                texts(pattern, iri(HS + "mayBeUnderstood")).contains("true"));
    }

    private String type(Node claimType) throws IOException {
        return sole(claimType, SKOS.notation.asNode()).getLiteralLexicalForm();
    }

    private Set<Node> subjects(Node predicate) {
        Set<Node> subjects = new HashSet<>();
        graph.find(Node.ANY, predicate, Node.ANY).forEachRemaining(triple -> subjects.add(triple.getSubject()));
        return subjects;
    }

    private List<Node> objects(Node subject, Node predicate) {
        List<Node> objects = new ArrayList<>();
        graph.find(subject, predicate, Node.ANY).forEachRemaining(triple -> objects.add(triple.getObject()));
        return objects;
    }

    private Set<String> texts(Node subject, Node predicate) {
        Set<String> texts = new HashSet<>();
        objects(subject, predicate).forEach(object -> texts.add(object.getLiteralLexicalForm()));
        return texts;
    }

    private Node sole(Node subject, Node predicate) throws IOException {
        List<Node> objects = objects(subject, predicate);
        if (objects.size() != 1) {
            throw new IOException(subject + " must have one <" + predicate.getURI() + ">, but has " + objects.size());
        }
        return objects.get(0);
    }

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }
}
