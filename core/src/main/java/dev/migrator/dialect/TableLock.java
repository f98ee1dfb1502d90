package dev.migrator.dialect;

/**
 * A lock that a statement takes and keeps until the end of its transaction.
 *
 * @param object what is locked, as the statement names it
 * @param lock the lock in the words of the database's manual
 * @param blocks what it keeps others from
 */
public record TableLock(String object, String lock, Blocked blocks) {

}
