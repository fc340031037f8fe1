package org.hearsay.reading.web;

import java.net.URI;
import org.hearsay.reading.input.Document;

/**
 * What came back from an address.
 *
 * @param address where it came from in the end
 * @param document what was delivered, unpacked; empty bytes if it is not modified
 * @param mediaType in lower case, without parameters
 * @param visit for the next time
 * @param isUnchanged whether the server said that nothing changed since the last visit
 */
record Answer(URI address, Document document, String mediaType, Visit visit, boolean isUnchanged) {}
