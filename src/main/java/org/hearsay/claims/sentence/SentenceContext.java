package org.hearsay.claims.sentence;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.claims.grammar.Functions;
import org.hearsay.claims.grammar.Tree;
import org.hearsay.language.Sentence;
import org.hearsay.mentions.AnnotatedArticle;
import org.hearsay.mentions.DateMention;
import org.hearsay.mentions.Mention;

/** A sentence with its tree, its participants and its dates at hand. Immutable. */
public final class SentenceContext {
    private final AnnotatedArticle article;
    private final int index;
    private final Tree tree;
    private final Functions functions;
    private final List<Participant> participants;
    private final List<DateMention> dates;
    private final List<Participant> understood;
    private final Quotation quotation;
    private final int[] mentionAt;

    private SentenceContext(
            AnnotatedArticle article,
            int index,
            List<List<Participant>> allParticipants,
            List<DateMention> dates,
            Quotation quotation) {
        this.article = article;
        this.index = index;
        this.tree = new Tree(article.sentences().get(index));
        this.functions = new Functions(tree);
        this.participants = List.copyOf(allParticipants.get(index));
        this.understood = Understood.at(index, allParticipants);
        this.dates = List.copyOf(dates);
        this.quotation = quotation;
        this.mentionAt = new int[tree.size()];
        for (int p = 0; p < participants.size(); p++) {
            for (int t = participants.get(p).firstToken();
                    t < participants.get(p).endToken();
                    t++) {
                mentionAt[t] = p + 1;
            }
        }
    }

    /** {@return the contexts of all sentences of an article, in order} */
    public static List<SentenceContext> of(AnnotatedArticle article) {
        List<List<Participant>> participants = new ArrayList<>();
        List<List<DateMention>> dates = new ArrayList<>();
        for (int i = 0; i < article.sentences().size(); i++) {
            participants.add(new ArrayList<>());
            dates.add(new ArrayList<>());
        }
        for (Mention mention : article.mentions()) {
            participants
                    .get(mention.sentence())
                    .add(new Participant(
                            mention.headToken(),
                            mention.firstToken(),
                            mention.endToken(),
                            mention.entity(),
                            article.entities().get(mention.entity()).type(),
                            mention.kind()));
        }
        article.dates().forEach(date -> dates.get(date.sentence()).add(date));
        List<Quotation> quotations = Quotation.of(article.sentences());
        List<SentenceContext> contexts = new ArrayList<>();
        for (int i = 0; i < article.sentences().size(); i++) {
            contexts.add(new SentenceContext(article, i, participants, dates.get(i), quotations.get(i)));
        }
        return contexts;
    }

    /** {@return the article} */
    public AnnotatedArticle article() {
        return article;
    }

    /** {@return number of the sentence in the article} */
    public int index() {
        return index;
    }

    /** {@return the sentence} */
    public Sentence sentence() {
        return tree.sentence();
    }

    /** {@return its dependency tree} */
    public Tree tree() {
        return tree;
    }

    /** {@return grammatical functions in that tree} */
    public Functions functions() {
        return functions;
    }

    /** {@return the mentions of the sentence, by position} */
    public List<Participant> participants() {
        return participants;
    }

    /** {@return organisations that the sentence may leave to be understood, the likeliest first} */
    public List<Participant> understood() {
        return understood;
    }

    /** {@return what of the sentence stands in quotation marks} */
    public Quotation quotation() {
        return quotation;
    }

    /** {@return the dates of the sentence, by position} */
    public List<DateMention> dates() {
        return dates;
    }

    /** {@return whether the word belongs to a mention} */
    public boolean isMentioned(int token) {
        return mentionAt[token] > 0;
    }
}
