package org.hearsay.cli.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.hearsay.cli.screen.Screen;
import org.hearsay.training.ModelTraining;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hearsay train}: rebuilds the models that Hearsay ships from annotated data. */
@Command(
        name = "train",
        description = "Train the models anew. The same data give the same files, byte for byte. Takes minutes.",
        footer = "  hearsay train data --out target/models")
public final class TrainCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "DATA",
            description = "Folder with the annotated data; holds treebanks, passages and names.")
    private Path data = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Folder for the models.")
    private Path out = Path.of("");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        if (!Files.isDirectory(data)) {
            throw new NotDirectoryException(data.toString());
        }
        Screen screen = Screen.of(spec.commandLine());
        ModelTraining.train(data, out, screen::remark);
        screen.line("models written to " + out);
        return ExitCode.OK;
    }
}
