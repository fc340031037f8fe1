package org.hearsay.language.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Collectors;
import org.hearsay.language.opennlp.OpenNlpDetectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordSplitterTest {
    private static WordSplitter splitter;

    @BeforeAll
    static void load() throws IOException {
        splitter = new WordSplitter(OpenNlpDetectors.words());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '~',
            textBlock =
                    """
            Quillon's app doesn't work.~Quillon 's app does n't work .
            Quillon’s users’ data can’t leak.~Quillon ’s users ’ data ca n’t leak .
            They'll say we've won; I'd agree.~They 'll say we 've won ; I 'd agree .
            It cannot be.~It can not be .
            The US-based, China-linked high-risk tool~The US - based , China - linked high - risk tool
            a pro-union co-founder re-elected by e-mail~a pro-union co-founder re-elected by e-mail
            He paid $310 million (about 12%).~He paid $ 310 million ( about 12 % ) .
            “We did it,” she said.~“ We did it , ” she said .
            The U.S. firm Quillon Inc. paid.~The U.S. firm Quillon Inc. paid .
            It left the U.S.~It left the U.S.
            See ferrynews.com, or mail a.b@quillon.example.~See ferrynews.com , or mail a.b@quillon.example .
            Read https://quillon.example/a-b/c,d now~Read https://quillon.example/a-b/c,d now
            In 1,500.50 cases at 10:30, GPT-4 and/or F-16s~In 1,500.50 cases at 10:30 , GPT-4 and / or F-16s
            It works—mostly... Really?!~It works — mostly ... Really ?!
            'Stop,' he said.~' Stop , ' he said .
            """)
    void splitsAsUniversalDependenciesDoes(String sentence, String words) {
        assertThat(splitter.split(sentence).stream()
                        .map(span -> span.of(sentence))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(words);
    }
}
