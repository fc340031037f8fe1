package org.hearsay.mentions.coreference;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.article.Article;
import org.hearsay.language.Sentence;
import org.hearsay.mentions.ArticleMentions;
import org.hearsay.mentions.KnownNames;
import org.hearsay.mentions.names.HouseStyle;
import org.hearsay.mentions.names.KnownNameIndex;
import org.hearsay.mentions.names.KnownTools;
import org.hearsay.mentions.names.NameFinder;
import org.hearsay.mentions.names.NameSpan;
import org.hearsay.mentions.names.NameSpread;
import org.hearsay.mentions.names.NamedKind;
import org.hearsay.mentions.names.NamedThing;
import org.hearsay.mentions.names.NounClasses;
import org.hearsay.mentions.names.SentenceWords;
import org.hearsay.mentions.names.TypeVotes;

/**
 * Finds who and what an article is about: names with the type decided once for the whole article, descriptions and
 * pronouns with what they refer to, and parties without a name. Build it once; thread-safe.
 */
public final class MentionResolver {
    private final NameFinder finder;
    private final TypeVotes votes;
    private final KnownTools tools;
    private final HouseStyle style;
    private final NameSieve names;
    private final NounClasses nouns;
    private final KnownNameIndex known;
    private final Antecedents antecedents;

    /** A resolver with these models and lists of names. */
    public MentionResolver(MentionModels models, KnownNames known) {
        KnownNameIndex index = new KnownNameIndex(known);
        this.known = index;
        this.nouns = NounClasses.readShipped();
        this.finder = new NameFinder(models.names(), index);
        this.votes = new TypeVotes(models.types(), nouns, index);
        this.tools = new KnownTools(index);
        this.style = new HouseStyle(models.types());
        this.names = new NameSieve(index, nouns);
        this.antecedents = new AntecedentChooser(models.antecedents());
    }

    /** {@return the resolver with the models that come with Hearsay} */
    public static MentionResolver load(KnownNames known) {
        return new MentionResolver(MentionModels.readShipped(), known);
    }

    /**
     * {@return the mentions and entities of an article}
     *
     * @param article the article
     * @param sentences its sentences, from the analyzer
     */
    public ArticleMentions resolve(Article article, List<Sentence> sentences) {
        return resolve(sentences);
    }

    /** {@return the mentions and entities of sentences that follow each other} */
    public ArticleMentions resolve(List<Sentence> sentences) {
        List<SentenceWords> words = sentences.stream().map(SentenceWords::of).toList();
        float house = style.share(words);
        List<List<NameSpan>> spans =
                NameSpread.spread(words, tools.add(words, NamedKind.add(words, finder.find(words, house))));
        List<NamedThing> things = NamedThing.gather(sentences, spans);
        List<TypeVotes.Decision> decisions = votes.decide(sentences, things, house);
        List<NamedThing> kept = new ArrayList<>();
        List<TypeVotes.Decision> types = new ArrayList<>();
        for (int i = 0; i < things.size(); i++) {
            if (decisions.get(i).type() != TypeVotes.NONE) {
                kept.add(things.get(i));
                types.add(decisions.get(i));
            }
        }
        List<Chain> chains = names.chains(sentences, kept, types);
        return EntityWriter.write(sentences, new ChainReader(sentences, chains, nouns, known, antecedents).read());
    }
}
