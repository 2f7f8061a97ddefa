/**
 * Files and folders that belong to one user of the machine. Open {@link dev.hatsugen.files.PrivateFiles} first. The launcher
 * uses it on an old Java, so it keeps to what Java 11 knows.
 */
@NullMarked
package dev.hatsugen.files;

import org.jspecify.annotations.NullMarked;
