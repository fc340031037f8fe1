package org.hearsay.training.grammar;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The treebanks and what they are used for. The shipped models learn from the dev documents as well; some settings were
 * compared on the test documents, as the model card says.
 *
 * @param train sentences to learn from, those of EWT first
 * @param webSentences how many of them are from EWT
 * @param ewtTest sentences of EWT to report on
 * @param gumTest the official test documents of GUM but for news, to report on
 * @param newsTest the four official news documents of GUM to report on
 */
record Treebanks(
        List<TreebankSentence> train,
        int webSentences,
        List<TreebankSentence> ewtTest,
        List<TreebankSentence> gumTest,
        List<TreebankSentence> newsTest) {

    Treebanks {
        train = List.copyOf(train);
        ewtTest = List.copyOf(ewtTest);
        gumTest = List.copyOf(gumTest);
        newsTest = List.copyOf(newsTest);
    }

    /** {@return the treebanks in {@code data/treebanks}} */
    static Treebanks read(Path data) throws IOException {
        Path folder = data.resolve("treebanks");
        List<TreebankSentence> train = new ArrayList<>(TreebankReader.read(folder.resolve("ewt-train.conllu")));
        train.addAll(TreebankReader.read(folder.resolve("ewt-dev.conllu")));
        int web = train.size();
        List<TreebankSentence> news = new ArrayList<>();
        List<TreebankSentence> test = new ArrayList<>();
        String splits = Files.readString(folder.resolve("gum-splits.md"), StandardCharsets.UTF_8);
        for (Path document : documents(folder.resolve("gum-documents"))) {
            String name = document.getFileName().toString().replace(".conllu", "");
            boolean isTrain = isIn("train", name, splits);
            boolean isTest = isIn("test", name, splits);
            boolean isNews = name.startsWith("GUM_news_") && !isTrain;
            (isNews ? news : isTest ? test : train).addAll(TreebankReader.read(document));
        }
        return new Treebanks(train, web, TreebankReader.read(folder.resolve("ewt-test.conllu")), test, news);
    }

    private static boolean isIn(String part, String document, String splits) {
        int start = splits.indexOf("## " + part + "\n");
        int end = splits.indexOf("\n##", start + 1);
        String names = splits.substring(start, end < 0 ? splits.length() : end);
        return names.contains("* " + document + "\n") || names.endsWith("* " + document);
    }

    private static List<Path> documents(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".conllu"))
                    .sorted()
                    .toList();
        }
    }
}
