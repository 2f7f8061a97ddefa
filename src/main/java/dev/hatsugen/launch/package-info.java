/**
 * The entry of the runnable jar, and the only classes that an old Java can load: {@link dev.hatsugen.launch.Launcher} finds
 * a Java that is new enough for the rest and starts the application on it. It knows the application by name alone.
 */
package dev.hatsugen.launch;
