package org.hearsay.graph;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.hearsay.article.TextSpan;
import org.hearsay.graph.ontology.ClaimType;

/**
 * Makes IRIs that follow from what they name, so that every article, run and machine mints the same ones. Immutable.
 *
 * <p>Names become slugs of {@code a-z}, digits, dots and dashes. A slug that loses something of the name (other
 * letters, signs, more than 60 characters) gets a piece of the hash of the name, so that two names never share one by
 * accident.
 */
public final class IriMinter {
    /** Where data lives unless the user says otherwise. */
    public static final String DEFAULT_BASE = "https://w3id.org/hearsay/id/";

    private static final int LONGEST_SLUG = 60;
    private static final int SHORT_HASH = 8;
    private static final int LONG_HASH = 16;

    private final String base;

    /**
     * Mints below a base.
     *
     * @param base an absolute IRI that ends in {@code /} or {@code #}
     */
    public IriMinter(String base) {
        if (!base.matches("[a-z][a-z0-9+.-]*:[^\\s<>\"{}|\\\\^`]*[/#]")) {
            throw new IllegalArgumentException("the base of IRIs must be absolute and end in / or #: " + base);
        }
        this.base = base;
    }

    /** {@return the IRI below which all others lie} */
    public String base() {
        return base;
    }

    /** {@return the IRI of something that has a name, the same in every article} */
    public String named(String kind, String name) {
        return base + kind + '/' + slug(NameKey.of(name).words(), name);
    }

    /** {@return the IRI of something that is described in one article only} */
    public String described(String kind, String articleHash, String description) {
        return base
                + kind
                + '/'
                + articleHash
                + '-'
                + slug(NameKey.of(description).words(), description);
    }

    /** {@return the IRI of a snapshot} */
    public String article(String articleHash) {
        return base + "article/" + articleHash;
    }

    /**
     * The IRI of a claim.
     *
     * @param type its type
     * @param agent IRI of the agent; empty if there is none
     * @param target IRI of the target; empty if there is none
     * @param content what is said, if that belongs to the identity; else empty
     */
    public String claim(ClaimType type, String agent, String target, String content) {
        String identity = String.join("\n", type.iri(), agent, target, contentKey(content));
        return base + "claim/" + type.notation().toLowerCase(Locale.ROOT) + '-' + hash(identity, LONG_HASH);
    }

    /**
     * The IRI of what an article tells of a claim.
     *
     * @param articleHash of its snapshot
     * @param claim IRI of the claim, with an ending for its denial
     */
    public String report(String articleHash, String claim) {
        return base + "report/" + articleHash + '-' + lastSegment(claim);
    }

    /** {@return the IRI of a further stretch of an article, in code points, that tells the claim of a report} */
    public String passage(String articleHash, TextSpan codePoints, String claim) {
        return base + "passage/" + articleHash + '-' + codePoints.start() + '-' + codePoints.end() + '-'
                + lastSegment(claim);
    }

    /** {@return the IRI of the telling of a claim by somebody whom others cite} */
    public String telling(String claim, String teller) {
        return base + "report/" + lastSegment(claim) + '-' + afterBase(teller).replace('/', '-');
    }

    /** {@return the IRI of a run of that version with components of these hashes} */
    public String run(String version, List<String> hashes) {
        return base + "run/" + slug(version.toLowerCase(Locale.ROOT), version) + '-'
                + hash(String.join("\n", hashes), SHORT_HASH);
    }

    /** {@return the IRI of a component of that name and hash} */
    public String component(String name, String sha256) {
        return base + "component/" + slug(name.toLowerCase(Locale.ROOT), name) + '-' + sha256.substring(0, SHORT_HASH);
    }

    /** {@return the IRI of the graph that describes all runs} */
    public String runs() {
        return base + "runs";
    }

    /** {@return a hash of what makes a snapshot that snapshot} */
    static String articleHash(List<String> identity) {
        return hash(String.join("\u0000", identity), LONG_HASH);
    }

    /** {@return the SHA-256 of a text in UTF-8, 64 hexadecimal digits} */
    public static String sha256(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    /** {@return the SHA-256 of bytes, 64 hexadecimal digits} */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String hash(String text, int digits) {
        return sha256(text).substring(0, digits);
    }

    /** Words alone identify a content: neither case nor punctuation nor articles do. */
    private static String contentKey(String content) {
        return NameKey.of(content.replace('-', ' ').replace('.', ' ')).words();
    }

    private static String slug(String key, String name) {
        String folded = Normalizer.normalize(key, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
        String slug = folded.replaceAll("[^a-z0-9.]+", "-").replaceAll("^[-.]+|[-.]+$", "");
        boolean lossless = slug.equals(key.replace(' ', '-'));
        if (lossless && slug.length() <= LONGEST_SLUG && !slug.isEmpty()) {
            return slug;
        }
        String head = slug.length() > LONGEST_SLUG ? slug.substring(0, LONGEST_SLUG) : slug;
        String hash = hash(key.isEmpty() ? name : key, SHORT_HASH);
        return head.isEmpty() ? hash : head.replaceAll("[-.]+$", "") + '-' + hash;
    }

    private String afterBase(String iri) {
        return iri.startsWith(base) ? iri.substring(base.length()) : hash(iri, LONG_HASH);
    }

    private static String lastSegment(String iri) {
        return iri.substring(iri.lastIndexOf('/') + 1);
    }
}
