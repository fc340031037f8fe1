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
        Turn turn;
        synchronized (turns) {
            turn = turns.computeIfAbsent(host, h -> new Turn());
        }
        turn.lock.lockInterruptibly();
        long wait = turn.isUsed ? turn.lastEnd + delay.toNanos() - System.nanoTime() : 0;
        if (wait > 0) {
            TimeUnit.NANOSECONDS.sleep(wait);
        }
        return turn;
    }

    /** The right to send one request to a host. */
    static final class Turn implements AutoCloseable {
        private final ReentrantLock lock = new ReentrantLock(true);
        private long lastEnd;
        private boolean isUsed;

        @Override
        public void close() {
            lastEnd = System.nanoTime();
            isUsed = true;
            lock.unlock();
        }
    }
}
