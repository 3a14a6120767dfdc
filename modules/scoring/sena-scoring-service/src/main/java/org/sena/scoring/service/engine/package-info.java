/** The rules engine: a validated table as Drools rules, made as objects and never as text. */
package org.sena.scoring.service.engine;
