/**
 * Whether everything is in order that Hatsugen needs around it, and what to do where it is not. {@link
 * dev.hatsugen.doctor.Finding} is the class to open first. Nothing here changes what it looks at.
 */
@NullMarked
package dev.hatsugen.doctor;

import org.jspecify.annotations.NullMarked;
