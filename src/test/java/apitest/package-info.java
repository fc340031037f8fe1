/** The public API seen from outside: may touch only what users can, and runs what the README shows. */
@NullMarked
package apitest;

import org.jspecify.annotations.NullMarked;
