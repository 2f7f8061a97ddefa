/** Tests of files that belong to one user. */
@org.jspecify.annotations.NullMarked
package dev.hatsugen.files;
