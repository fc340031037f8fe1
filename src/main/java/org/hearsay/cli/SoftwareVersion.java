package org.hearsay.cli;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version of this build, as Maven wrote it into {@code org/hearsay/version.properties}. */
final class SoftwareVersion implements IVersionProvider {

    private static final String RESOURCE = "/org/hearsay/version.properties";

    @Override
    public String[] getVersion() throws IOException {
        Properties properties = new Properties();
        try (InputStream in = SoftwareVersion.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new FileNotFoundException(RESOURCE + ": missing from this build");
            }
            properties.load(in);
        }
        return new String[] {"hearsay " + properties.getProperty("version", "unknown")};
    }
}
