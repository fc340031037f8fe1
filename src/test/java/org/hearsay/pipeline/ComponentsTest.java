package org.hearsay.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ComponentsTest {
    private static final Path RESOURCES = Path.of("src/main/resources");

    @Test
    void everyFileThatReadingMayLookAtIsHashed() throws IOException {
        List<String> files = Stream.of("claims", "language", "mentions")
                .map(name -> RESOURCES.resolve("org/hearsay").resolve(name))
                .flatMap(folder -> filesIn(folder, RESOURCES))
                .toList();
        List<String> lists = filesIn(Path.of("ontology"), Path.of(""))
                .filter(file -> !file.equals("/ontology/shapes.ttl"))
                .toList();

        assertThat(Components.RESOURCES)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(files.stream(), lists.stream()).toList());
    }

    @Test
    void namesOfFilesTellComponentsApart() {
        assertThat(Components.run(List.of()).sortedComponents())
                .hasSameSizeAs(Components.RESOURCES)
                .containsKeys("nouns.txt", "given-names.txt", "cue-words.txt", "tags.model");
    }

    /** {@return the files below a folder as names of resources, without the model cards} */
    private static Stream<String> filesIn(Path folder, Path root) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files
                    .filter(Files::isRegularFile)
                    .map(file -> "/" + root.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !name.endsWith(".md"))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
