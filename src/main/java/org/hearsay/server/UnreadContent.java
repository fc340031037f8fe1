package org.hearsay.server;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;

/**
 * Takes in what a request carries before an answer that does not need it goes out. A server that answers first and then
 * closes the connection over unread content leaves the client with a broken connection instead of the refusal.
 *
 * <p>Content longer than {@link #LIMIT} is not waited for: the answer then says that the connection closes.
 */
final class UnreadContent implements Filter {
    /** Bytes that are read and thrown away at most. */
    static final int LIMIT = 1 << 16;

    private static final String QUERIES = "/sparql";

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain next)
            throws IOException, ServletException {
        if (request instanceof HttpServletRequest asked
                && response instanceof HttpServletResponse answer
                && !isReadLater(asked)
                && !isTakenIn(asked)) {
            answer.setHeader("Connection", "close");
        }
        next.doFilter(request, response);
    }

    /** A query may come as a form or as itself; nothing else that is sent here is of use. */
    private static boolean isReadLater(HttpServletRequest request) {
        String type = request.getContentType();
        return request.getMethod().equals("POST")
                && request.getRequestURI().equals(QUERIES)
                && type != null
                && (type.startsWith("application/x-www-form-urlencoded")
                        || type.startsWith("application/sparql-query"));
    }

    private static boolean isTakenIn(HttpServletRequest request) throws IOException {
        InputStream content = request.getInputStream();
        byte[] some = new byte[1 << 12];
        for (int left = LIMIT; left > 0; ) {
            int read = content.read(some, 0, Math.min(some.length, left));
            if (read < 0) {
                return true;
            }
            left -= read;
        }
        return content.read() < 0;
    }
}
