package org.hearsay.cli.commands;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The option that names the store, the same for every command that needs one. */
final class StoreOption {

    @Option(names = "--store", required = true, paramLabel = "DIR", description = "Folder of the store.")
    private Path folder = Path.of("");

    Path folder() {
        return folder;
    }
}
