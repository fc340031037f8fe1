package org.hearsay.graph.ontology;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of other vocabularies that the graph uses as they are. */
public final class ReusedTerms {
    private static final String SCHEMA_NAMESPACE = "https://schema.org/";
    private static final String PROV_NAMESPACE = "http://www.w3.org/ns/prov#";
    private static final String OA_NAMESPACE = "http://www.w3.org/ns/oa#";
    private static final String SKOS_NAMESPACE = "http://www.w3.org/2004/02/skos/core#";
    private static final String DCTERMS_NAMESPACE = "http://purl.org/dc/terms/";
    private static final String RDF_NAMESPACE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

    /** {@code rdf:type}. */
    public static final Node TYPE = term(RDF_NAMESPACE, "type");

    /** {@code schema:NewsArticle}. */
    public static final Node NEWS_ARTICLE = term(SCHEMA_NAMESPACE, "NewsArticle");

    /** {@code schema:NewsMediaOrganization}. */
    public static final Node NEWS_MEDIA_ORGANIZATION = term(SCHEMA_NAMESPACE, "NewsMediaOrganization");

    /** {@code schema:Organization}. */
    public static final Node ORGANIZATION = term(SCHEMA_NAMESPACE, "Organization");

    /** {@code schema:Person}. */
    public static final Node PERSON = term(SCHEMA_NAMESPACE, "Person");

    /** {@code schema:Place}. */
    public static final Node PLACE = term(SCHEMA_NAMESPACE, "Place");

    /** {@code schema:headline}. */
    public static final Node HEADLINE = term(SCHEMA_NAMESPACE, "headline");

    /** {@code schema:url}. */
    public static final Node URL = term(SCHEMA_NAMESPACE, "url");

    /** {@code schema:datePublished}. */
    public static final Node DATE_PUBLISHED = term(SCHEMA_NAMESPACE, "datePublished");

    /** {@code schema:author}, as bylines write it. */
    public static final Node AUTHOR = term(SCHEMA_NAMESPACE, "author");

    /** {@code schema:publisher}. */
    public static final Node PUBLISHER = term(SCHEMA_NAMESPACE, "publisher");

    /** {@code schema:inLanguage}. */
    public static final Node IN_LANGUAGE = term(SCHEMA_NAMESPACE, "inLanguage");

    /** {@code schema:articleBody}. */
    public static final Node ARTICLE_BODY = term(SCHEMA_NAMESPACE, "articleBody");

    /** {@code schema:citation}: everyone the article relies on. */
    public static final Node CITATION = term(SCHEMA_NAMESPACE, "citation");

    /** {@code schema:softwareVersion}. */
    public static final Node SOFTWARE_VERSION = term(SCHEMA_NAMESPACE, "softwareVersion");

    /** {@code prov:Entity}. */
    public static final Node PROV_ENTITY = term(PROV_NAMESPACE, "Entity");

    /** {@code prov:Activity}. */
    public static final Node ACTIVITY = term(PROV_NAMESPACE, "Activity");

    /** {@code prov:wasGeneratedBy}. */
    public static final Node WAS_GENERATED_BY = term(PROV_NAMESPACE, "wasGeneratedBy");

    /** {@code prov:wasDerivedFrom}. */
    public static final Node WAS_DERIVED_FROM = term(PROV_NAMESPACE, "wasDerivedFrom");

    /** {@code prov:wasRevisionOf}. */
    public static final Node WAS_REVISION_OF = term(PROV_NAMESPACE, "wasRevisionOf");

    /** {@code prov:alternateOf}: the same text under another address. */
    public static final Node ALTERNATE_OF = term(PROV_NAMESPACE, "alternateOf");

    /** {@code prov:used}. */
    public static final Node USED = term(PROV_NAMESPACE, "used");

    /** {@code oa:exact}: the quote. */
    public static final Node EXACT = term(OA_NAMESPACE, "exact");

    /** {@code oa:start}: first code point of the quote. */
    public static final Node START = term(OA_NAMESPACE, "start");

    /** {@code oa:end}: code point after the last one of the quote. */
    public static final Node END = term(OA_NAMESPACE, "end");

    /** {@code skos:prefLabel}. */
    public static final Node PREF_LABEL = term(SKOS_NAMESPACE, "prefLabel");

    /** {@code skos:altLabel}. */
    public static final Node ALT_LABEL = term(SKOS_NAMESPACE, "altLabel");

    /** {@code skos:hiddenLabel}: words for software to look for. */
    public static final Node HIDDEN_LABEL = term(SKOS_NAMESPACE, "hiddenLabel");

    /** {@code skos:notation}. */
    public static final Node NOTATION = term(SKOS_NAMESPACE, "notation");

    /** {@code dcterms:identifier}. */
    public static final Node IDENTIFIER = term(DCTERMS_NAMESPACE, "identifier");

    /** {@code dcterms:title}. */
    public static final Node TITLE = term(DCTERMS_NAMESPACE, "title");

    private ReusedTerms() {}

    private static Node term(String namespace, String localName) {
        return NodeFactory.createURI(namespace + localName);
    }
}
