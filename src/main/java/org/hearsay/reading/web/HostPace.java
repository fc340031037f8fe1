package org.hearsay.reading.web;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/** Lets one request at a time go to a host, and none sooner than a delay after the last. Thread-safe. */
final class HostPace {
    private final Duration delay;
    private final Map<String, Turn> turns = new HashMap<>();

    HostPace(Duration delay) {
        this.delay = delay;
    }

    /** Waits for the turn of a request; the caller closes what it gets when the answer is there. */
    Turn await(String host) throws InterruptedException {
        Turn turn = turnOf(host);
        turn.lock.lockInterruptibly();
        long wait = turn.isUsed ? turn.lastEnd + turn.delay.toNanos() - System.nanoTime() : 0;
        if (wait > 0) {
            TimeUnit.NANOSECONDS.sleep(wait);
        }
        return turn;
    }

    /** Waits longer between two requests to a host from now on, if {@code asked} is longer than the delay. */
    void slow(String host, Duration asked) {
        if (asked.compareTo(delay) > 0) {
            turnOf(host).delay = asked;
        }
    }

    private Turn turnOf(String host) {
        synchronized (turns) {
            return turns.computeIfAbsent(host, h -> new Turn(delay));
        }
    }

    /** The right to send one request to a host. */
    static final class Turn implements AutoCloseable {
        private final ReentrantLock lock = new ReentrantLock(true);
        private volatile Duration delay;
        private long lastEnd;
        private boolean isUsed;

        private Turn(Duration delay) {
            this.delay = delay;
        }

        @Override
        public void close() {
            lastEnd = System.nanoTime();
            isUsed = true;
            lock.unlock();
        }
    }
}
