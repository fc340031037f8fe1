package org.hearsay.claims.attribution;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.hearsay.mentions.AnnotatedArticle;
import org.hearsay.mentions.Entity;
import org.hearsay.mentions.EntityType;

/** A document speaks for who issued it: "the report of Acme" is Acme's word. */
final class Documents {
    private static final Pattern WORD_END = Pattern.compile("\\s+");

    private Documents() {}

    /** {@return the entity that issued a document, if its name tells; else the entity itself} */
    static int issuerOf(AnnotatedArticle article, int entity) {
        Entity document = article.entities().get(entity);
        List<String> words = List.of(WORD_END.split(document.name().toLowerCase(Locale.ROOT)));
        boolean speaks = !document.isNamed() && words.stream().anyMatch(CueWords.DOCUMENTS::contains);
        for (int i = 0; speaks && i < article.entities().size(); i++) {
            Entity other = article.entities().get(i);
            boolean issuer = other.isNamed() && other.type() != EntityType.PLACE;
            if (issuer && (" " + document.name() + " ").contains(" " + other.name() + " ")) {
                return i;
            }
        }
        return entity;
    }
}
