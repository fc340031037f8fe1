package org.hearsay.training.grammar;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The treebanks and what they are used for.
 *
 * @param train sentences to learn from
 * @param ewtDev sentences of EWT to steer by
 * @param ewtTest sentences of EWT to report on
 * @param newsTest the four official news documents of GUM to report on
 */
record Treebanks(
        List<TreebankSentence> train,
        List<TreebankSentence> ewtDev,
        List<TreebankSentence> ewtTest,
        List<TreebankSentence> newsTest) {
    private static final List<String> NEWS_TEST = List.of("homeopathic", "iodine", "nasa", "sensitive");

    Treebanks {
        train = List.copyOf(train);
        ewtDev = List.copyOf(ewtDev);
        ewtTest = List.copyOf(ewtTest);
        newsTest = List.copyOf(newsTest);
    }

    /** {@return the treebanks in {@code data/treebanks}} */
    static Treebanks read(Path data) throws IOException {
        Path folder = data.resolve("treebanks");
        List<TreebankSentence> train = new ArrayList<>(TreebankReader.read(folder.resolve("ewt-train.conllu")));
        train.addAll(TreebankReader.read(folder.resolve("gum-train.conllu")));
        List<TreebankSentence> news = new ArrayList<>();
        for (String name : NEWS_TEST) {
            news.addAll(TreebankReader.read(folder.resolve("gum-documents/GUM_news_" + name + ".conllu")));
        }
        return new Treebanks(
                train,
                TreebankReader.read(folder.resolve("ewt-dev.conllu")),
                TreebankReader.read(folder.resolve("ewt-test.conllu")),
                news);
    }
}
