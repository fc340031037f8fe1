package org.hearsay.mentions.coreference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearsay.article.TextSpan;
import org.hearsay.language.Sentence;
import org.hearsay.mentions.ArticleMentions;
import org.hearsay.mentions.Entity;
import org.hearsay.mentions.Mention;

/** Turns chains into entities and mentions. */
final class EntityWriter {
    private EntityWriter() {}

    static ArticleMentions write(List<Sentence> sentences, List<Chain> chains) {
        List<Chain> ordered = chains.stream()
                .filter(chain -> !chain.references().isEmpty())
                .sorted(Comparator.comparing((Chain chain) -> chain.references().first()))
                .toList();
        List<Mention> mentions = new ArrayList<>();
        List<Entity> entities = new ArrayList<>();
        for (Chain chain : ordered) {
            for (Reference reference : chain.references()) {
                mentions.add(mention(sentences.get(reference.sentence()), reference, entities.size()));
            }
            entities.add(entity(chain));
        }
        mentions.sort(Comparator.comparingInt(Mention::sentence).thenComparingInt(Mention::firstToken));
        return new ArticleMentions(mentions, entities);
    }

    private static Mention mention(Sentence sentence, Reference reference, int entity) {
        TextSpan span = sentence.token(reference.first())
                .span()
                .through(sentence.token(reference.end() - 1).span());
        return new Mention(
                span,
                reference.sentence(),
                reference.first(),
                reference.end(),
                reference.head(),
                reference.kind(),
                entity);
    }

    private static Entity entity(Chain chain) {
        List<String> labels = chain.wordings().stream()
                .filter(wording -> !wording.equals(chain.fullName()))
                .toList();
        return new Entity(chain.type(), chain.fullName(), labels, List.copyOf(chain.descriptions()), chain.votes());
    }
}
