package org.hearsay.reading.web;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Tells addresses of the public internet from those of this machine and of private networks. */
final class PublicAddresses {
    private PublicAddresses() {}

    /**
     * Whether all addresses of a host are public.
     *
     * <p>The JDK keeps what a name resolved to for a while, so that the request that follows goes to the addresses
     * checked here.
     */
    static boolean holds(String host) throws UnknownHostException {
        String bare = host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
        for (InetAddress address : InetAddress.getAllByName(bare)) {
            if (!isPublic(address)) {
                return false;
            }
        }
        return true;
    }

    static boolean isPublic(InetAddress address) {
        if (address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        byte[] b = address.getAddress();
        return b.length == 4 ? isPublicV4(b[0] & 0xFF, b[1] & 0xFF) : isPublicV6(b);
    }

    /** Also refused: 0.0.0.0/8, 100.64.0.0/10 (carriers), 192.0.0.0/16, 198.18.0.0/15 (benchmarks) and 240.0.0.0/4. */
    private static boolean isPublicV4(int first, int second) {
        return first != 0
                && first < 240
                && !(first == 100 && second >= 64 && second < 128)
                && !(first == 192 && second == 0)
                && !(first == 198 && (second == 18 || second == 19));
    }

    /** Also refused: fc00::/7, and prefixes that carry an IPv4 address within (64:ff9b::/96, 2002::/16). */
    private static boolean isPublicV6(byte[] b) {
        boolean unique = (b[0] & 0xFE) == 0xFC;
        boolean translated = b[0] == 0 && b[1] == 0x64 && (b[2] & 0xFF) == 0xFF;
        boolean sixToFour = b[0] == 0x20 && b[1] == 0x02;
        boolean compatible = b[0] == 0 && b[1] == 0 && b[2] == 0 && b[3] == 0;
        return !unique && !translated && !sixToFour && !compatible;
    }
}
