package org.hearsay.reading.web;

import java.util.Map;
import java.util.TreeMap;

/**
 * What servers said of what they delivered at the last visit of each address, so that the next visit asks only for
 * something newer. Thread-safe.
 */
public final class Visits {
    private final Map<String, Visit> byAddress = new TreeMap<>();

    /** {@return what the last visit left; {@link Visit#FIRST} if there was none} */
    public synchronized Visit last(String address) {
        return byAddress.getOrDefault(address, Visit.FIRST);
    }

    /** Keeps what a visit left; nothing is kept of a server that said nothing. */
    public synchronized void keep(String address, Visit visit) {
        if (!visit.equals(Visit.FIRST)) {
            byAddress.put(address, visit);
        }
    }

    /** {@return all visits by address, sorted} */
    public synchronized Map<String, Visit> all() {
        return new TreeMap<>(byAddress);
    }
}
