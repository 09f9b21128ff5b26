package io.github.louyu.examples.huaihai.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One of the 20 numbered buildings with its share of the tenants and the half-year tax its tenants are meant to pay.
 *
 * @param tax2018H1 in millions of CNY
 * @param tax2018H2 in millions of CNY
 */
record Building(int number, int floors, int share, int tax2018H1, int tax2018H2) {

    private static final int[] FLOORS = {38, 30, 26, 42, 24, 22, 28, 46, 34, 25, 31, 22, 20, 27, 36, 24, 29, 21, 18, 16
    };

    /** 13 over 100 million in each half-year, 4 only in the year as a whole, 3 in neither. */
    private static final int[] TAX_2018_H1 = {
        412, 236, 61, 388, 172, 66, 203, 455, 268, 183, 219, 58, 148, 191, 305, 64, 177, 31, 24, 19
    };

    private static final int[] TAX_2018_H2 = {
        377, 214, 57, 402, 158, 60, 188, 430, 251, 166, 226, 62, 139, 170, 288, 55, 163, 33, 22, 21
    };

    static List<Building> all() {
        List<Building> result = new ArrayList<>();
        for (int i = 0; i < FLOORS.length; i++) {
            result.add(new Building(i + 1, FLOORS[i], FLOORS[i], TAX_2018_H1[i], TAX_2018_H2[i]));
        }
        return List.copyOf(result);
    }

    String id() {
        return String.format(Locale.ROOT, "B%02d", number);
    }

    String area() {
        return number <= 7 ? "EAST" : number <= 14 ? "CENTRAL" : "WEST";
    }

    String commercialDistrict() {
        return number <= 10 ? "CD1" : "CD2";
    }

    boolean landmark() {
        return floors >= 30;
    }

    String grade() {
        return floors >= 36 ? "SUPER_A" : floors >= 24 ? "A" : "B";
    }
}
