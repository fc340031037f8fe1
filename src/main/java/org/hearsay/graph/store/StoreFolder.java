package org.hearsay.graph.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folder of a store, held by this process until it is closed: a marker that says what it is, a lock, and below it
 * the files of TDB2.
 */
final class StoreFolder implements AutoCloseable {
    private static final String MARKER = "hearsay-store.txt";
    private static final String FORMAT = "Hearsay store, format 1\n";
    private static final String LOCK = "hearsay.lock";
    private static final String DATABASE = "tdb2";
    private static final String COMPACTED_SIZE = "compacted-size.txt";

    /**
     * Each commit of an article leaves about 2 MB behind (measured with TDB2 of Jena 5.6): worth copying after a
     * hundred.
     */
    private static final long MUCH_BYTES = 256L << 20;

    private final Path folder;
    private final FileChannel lockFile;
    private final FileLock lock;

    private StoreFolder(Path folder, FileChannel lockFile, FileLock lock) {
        this.folder = folder;
        this.lockFile = lockFile;
        this.lock = lock;
    }

    /**
     * Takes hold of a folder.
     *
     * @param mustExist whether the folder must hold a store; else an empty or missing one becomes a store
     * @throws GraphStoreException if it is no store or somebody else holds it
     */
    static StoreFolder hold(Path folder, boolean mustExist) {
        try {
            if (!Files.exists(folder.resolve(MARKER))) {
                makeNew(folder, mustExist);
            }
            requireFormat(folder);
            return locked(folder);
        } catch (IOException e) {
            throw new GraphStoreException("store " + folder + " cannot be opened: " + reason(e), e);
        }
    }

    /** {@return where the database has its files} */
    Path database() {
        return folder.resolve(DATABASE);
    }

    /** {@return whether the database takes more than twice what it took when it was last compacted, and much more} */
    boolean hasGrownMuch() {
        try {
            Path file = folder.resolve(COMPACTED_SIZE);
            String digits = Files.exists(file)
                    ? Files.readString(file, StandardCharsets.UTF_8).strip()
                    : "0";
            long compacted = digits.matches("\\d{1,18}") ? Long.parseLong(digits) : 0;
            return size() > 2 * compacted + MUCH_BYTES;
        } catch (IOException e) {
            throw new GraphStoreException("store " + folder + " cannot be read: " + reason(e), e);
        }
    }

    /** Notes how much the database takes now, after compaction. */
    void rememberSize() {
        try {
            Files.writeString(folder.resolve(COMPACTED_SIZE), size() + "\n", StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new GraphStoreException("store " + folder + " cannot be written: " + reason(e), e);
        }
    }

    private long size() throws IOException {
        long bytes = 0;
        try (Stream<Path> files = Files.walk(database())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                bytes += Files.size(file);
            }
        }
        return bytes;
    }

    /** Lets go of the folder. */
    @Override
    public void close() {
        try {
            lock.release();
            lockFile.close();
        } catch (IOException e) {
            throw new GraphStoreException("store " + folder + " cannot be closed: " + reason(e), e);
        }
    }

    private static void makeNew(Path folder, boolean mustExist) throws IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new GraphStoreException(folder + " is a file, not the folder of a store");
        }
        if (mustExist && !Files.exists(folder)) {
            throw new GraphStoreException("there is no store at " + folder + "; add articles to make one");
        }
        if (Files.exists(folder) && !isEmpty(folder)) {
            throw new GraphStoreException(folder + " is not a Hearsay store: it has other files but no " + MARKER
                    + "; name an empty or new folder");
        }
        if (mustExist) {
            throw new GraphStoreException("the folder " + folder + " is empty; add articles to make a store");
        }
        Files.createDirectories(folder.resolve(DATABASE));
        Files.writeString(folder.resolve(MARKER), FORMAT, StandardCharsets.UTF_8);
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    private static void requireFormat(Path folder) throws IOException {
        String format = Files.readString(folder.resolve(MARKER), StandardCharsets.UTF_8);
        if (!format.equals(FORMAT)) {
            throw new GraphStoreException("store " + folder + " is not of a format this version reads: " + MARKER
                    + " should say \"" + FORMAT.strip() + "\"");
        }
        if (!Files.isDirectory(folder.resolve(DATABASE))) {
            throw new GraphStoreException("store " + folder + " is broken: the folder " + DATABASE + " is missing");
        }
    }

    private static StoreFolder locked(Path folder) throws IOException {
        FileChannel file = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = tryLock(file);
        if (lock == null) {
            file.close();
            throw new GraphStoreException("store " + folder
                    + " is in use; close whatever has it open (an endpoint, another command) and try again");
        }
        return new StoreFolder(folder, file, lock);
    }

    private static @Nullable FileLock tryLock(FileChannel file) throws IOException {
        try {
            return file.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static String reason(IOException e) {
        String message = e.getMessage();
        return e.getClass().getSimpleName() + (message == null ? "" : ": " + message);
    }
}
