package org.hearsay.reading;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import org.hearsay.article.MalformedArticleException;
import org.hearsay.reading.input.Reasons;
import org.hearsay.reading.metadata.MetadataFile;

/**
 * The files of a folder and of its folders, sorted by path; hidden ones and metadata files are left out, links are
 * followed.
 *
 * @param files regular files
 * @param failures folders and files that cannot be listed, among them folders that contain themselves through a link
 */
record FolderListing(List<Path> files, List<MalformedArticleException> failures) {

    FolderListing {
        files = List.copyOf(files);
        failures = List.copyOf(failures);
    }

    static FolderListing of(Path folder) {
        Collector collector = new Collector(folder);
        try {
            Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), 64, collector);
        } catch (IOException e) {
            collector.fail(folder, e);
        }
        Collections.sort(collector.files);
        return new FolderListing(collector.files, collector.failures);
    }

    private static final class Collector extends SimpleFileVisitor<Path> {
        private final Path root;
        private final List<Path> files = new ArrayList<>();
        private final List<MalformedArticleException> failures = new ArrayList<>();

        Collector(Path root) {
            this.root = root;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return isHidden(folder) && !folder.equals(root) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!isHidden(file) && !file.toString().endsWith(MetadataFile.SUFFIX)) {
                if (attributes.isRegularFile()) {
                    files.add(file);
                } else {
                    failures.add(new MalformedArticleException(file.toString(), "", "not a regular file"));
                }
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            fail(file, failure);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @org.jspecify.annotations.Nullable IOException failure) {
            if (failure != null) {
                fail(folder, failure);
            }
            return FileVisitResult.CONTINUE;
        }

        private void fail(Path file, IOException failure) {
            failures.add(new MalformedArticleException(file.toString(), "", Reasons.of(failure)));
        }

        private static boolean isHidden(Path path) {
            Path name = path.getFileName();
            return name != null && name.toString().startsWith(".");
        }
    }
}
