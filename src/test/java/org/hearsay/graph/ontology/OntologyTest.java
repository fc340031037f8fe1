package org.hearsay.graph.ontology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.hearsay.claims.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OntologyTest {
    private static final Model MODEL = RDFDataMgr.loadModel("ontology/hearsay.ttl");

    @Test
    void knowsEveryClaimTypeOfTheGuide() {
        assertThat(Ontology.shipped().claimTypes().byNotation().keySet())
                .containsExactlyInAnyOrder(
                        "Ban",
                        "LiftBan",
                        "Endorse",
                        "Classify",
                        "Release",
                        "Withdraw",
                        "Accuse",
                        "Deny",
                        "Sue",
                        "Penalize",
                        "Investigate",
                        "Acquire",
                        "Invest",
                        "Partner",
                        "Appoint",
                        "Depart",
                        "Breach",
                        "Say",
                        "develops",
                        "partOf",
                        "worksFor",
                        "locatedIn");
    }

    @Test
    void letsNoWordOfAPartyBecomeAFact() {
        assertThat(Ontology.shipped().claimTypes().all())
                .filteredOn(type -> !type.hasDirectEdge())
                .extracting(ClaimType::notation)
                .containsExactly("Accuse", "Deny", "Say");
        assertThat(Ontology.shipped().claimTypes().all())
                .filteredOn(ClaimType::identifiedByContent)
                .extracting(ClaimType::notation)
                .containsExactly("Accuse", "Deny", "Say");
    }

    @Test
    void everyConstantStandsInTheOntology() throws IllegalAccessException {
        for (Field field : Vocabulary.class.getFields()) {
            if (field.getType() == Node.class) {
                Node term = (Node) field.get(null);
                assertThat(MODEL.containsResource(MODEL.getRDFNode(term).asResource()))
                        .as(term.getURI())
                        .isTrue();
            }
        }
    }

    @Test
    void everyTermIsAConstantOrDataForAReader() throws IllegalAccessException {
        Set<String> constants = new TreeSet<>();
        for (Field field : Vocabulary.class.getFields()) {
            if (field.getType() == Node.class) {
                constants.add(((Node) field.get(null)).getURI());
            }
        }
        assertThat(constants)
                .containsAll(terms().stream()
                        .filter(term -> !isData(term))
                        .map(Resource::getURI)
                        .toList());
    }

    @Test
    void everyTermIsDefinedWithAnExample() {
        for (Resource term : terms()) {
            assertThat(term.listProperties(RDFS.label).toList())
                    .as(term + " label")
                    .hasSize(1);
            assertThat(term.listProperties(SKOS.definition).toList())
                    .as(term + " definition")
                    .hasSize(1);
            assertThat(term.listProperties(SKOS.example).toList())
                    .as(term + " example")
                    .hasSize(1);
        }
    }

    @Test
    void everyStatusIsThereWithItsNotationAndWeight() {
        for (Status status : Status.values()) {
            String label = status.label();
            Resource concept = MODEL.getResource(
                    Vocabulary.NAMESPACE + Character.toUpperCase(label.charAt(0)) + label.substring(1));
            assertThat(concept.getProperty(SKOS.notation).getString()).isEqualTo(label);
            assertThat(concept.getProperty(property("affirmed")).getBoolean()).isEqualTo(status.isAffirmed());
        }
    }

    @Test
    void takesAClaimTypeFromTheUsersTurtle(@TempDir Path folder) throws IOException {
        Path turtle = Files.writeString(
                folder.resolve("mine.ttl"),
                """
                PREFIX hs: <https://w3id.org/hearsay/ns#>
                PREFIX my: <https://my.example/ns#>
                PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
                my:Sponsor a hs:ClaimType ; skos:notation "Sponsor" ; hs:directEdge my:sponsors .
                """);
        ClaimTypes types = Ontology.withAdditions(List.of(turtle)).claimTypes();
        assertThat(types.named("Sponsor"))
                .contains(new ClaimType(
                        "https://my.example/ns#Sponsor",
                        "Sponsor",
                        "Sponsor",
                        "https://my.example/ns#sponsors",
                        false,
                        false));
        assertThat(types.named("Ban")).isPresent();
    }

    @Test
    void saysWhichFileIsNoTurtle(@TempDir Path folder) throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.ttl"), "this is no Turtle");
        assertThatThrownBy(() -> Ontology.withAdditions(List.of(broken)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("broken.ttl");
        Path missing = folder.resolve("missing.ttl");
        assertThatThrownBy(() -> Ontology.withAdditions(List.of(missing)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("missing.ttl");
    }

    private static Property property(String localName) {
        return MODEL.getProperty(Vocabulary.NAMESPACE + localName);
    }

    private static Set<Resource> terms() {
        return MODEL.listSubjects().toList().stream()
                .filter(subject -> subject.isURIResource() && subject.getURI().startsWith(Vocabulary.NAMESPACE))
                .collect(Collectors.toSet());
    }

    /** Claim types, edges and statuses are read as data; the terms of the lexicon belong to its reader. */
    private static boolean isData(Resource term) {
        Resource claimType = MODEL.getResource(Vocabulary.CLAIM_TYPE.getURI());
        Resource status = MODEL.getResource(Vocabulary.STATUS.getURI());
        Set<String> lexicon = Set.of(
                "RelationPattern",
                "agentFunction",
                "targetFunction",
                "anchor",
                "anchorType",
                "otherType",
                "mayBeUnderstood");
        return term.hasProperty(org.apache.jena.vocabulary.RDF.type, claimType)
                || term.hasProperty(org.apache.jena.vocabulary.RDF.type, status)
                || term.hasProperty(org.apache.jena.vocabulary.RDF.type, SKOS.ConceptScheme)
                || MODEL.contains(null, property("directEdge"), term)
                || lexicon.contains(term.getLocalName());
    }
}
