package org.hearsay.training.passages;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import org.hearsay.article.EdtfDate;
import org.hearsay.article.TextSpan;
import org.hearsay.mentions.EntityType;

/**
 * An annotated passage.
 *
 * @param identifier its name, for example {@code tech-001}
 * @param published when it appeared
 * @param text its words, without the marks
 * @param mentions what is marked as a mention, by position
 * @param dates what is marked as a date, by position
 * @param claims what it claims
 */
public record Passage(
        String identifier,
        EdtfDate published,
        String text,
        List<MarkedMention> mentions,
        List<MarkedDate> dates,
        List<MarkedClaim> claims) {

    public Passage {
        mentions = List.copyOf(mentions);
        dates = List.copyOf(dates);
        claims = List.copyOf(claims);
    }

    /** {@return whether the passage belongs to the fifth that is kept for testing: no model may learn from it} */
    public boolean isForTesting() {
        CRC32 sum = new CRC32();
        sum.update(identifier.getBytes(StandardCharsets.UTF_8));
        return sum.getValue() % 5 == 0;
    }

    /**
     * A marked mention.
     *
     * @param span its words
     * @param entity number of the entity it refers to, without the letter of its type: {@code 1}
     * @param type what that is
     * @param named whether it refers by name
     */
    public record MarkedMention(TextSpan span, String entity, EntityType type, boolean named) {}

    /**
     * A marked date.
     *
     * @param span its words
     * @param value what it tells; {@code ?} if it cannot be resolved
     */
    public record MarkedDate(TextSpan span, String value) {}

    /**
     * A marked claim.
     *
     * @param type its kind, for example {@code Ban}
     * @param agent number of the entity, empty if there is none
     * @param target number of the entity, empty if there is none
     * @param by the words that express it
     * @param status how firmly it is told, for example {@code asserted}
     * @param date when it takes effect, empty if not told
     * @param sources numbers of the entities on whose word it is told, outermost first
     */
    public record MarkedClaim(
            String type, String agent, String target, TextSpan by, String status, String date, List<String> sources) {

        public MarkedClaim {
            sources = List.copyOf(sources);
        }
    }
}
